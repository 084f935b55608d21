import * as migration_20261123_234442_initial from './20261123_234442_initial';
import * as migration_20261124_021257_reader_reports from './20261124_021257_reader_reports';
import * as migration_20261124_023023_program_collections from './20261124_023023_program_collections';
import * as migration_20261124_034403_clinical_weeks from './20261124_034403_clinical_weeks';
import * as migration_20261128_081054_audit_log from './20261128_081054_audit_log';
import * as migration_20261128_082614_imports from './20261128_082614_imports';
import * as migration_20261128_083436_program_changes from './20261128_083436_program_changes';
import * as migration_20261128_085353_filings from './20261128_085353_filings';
import * as migration_20261128_091853_faq_changes from './20261128_091853_faq_changes';
import * as migration_20261128_093016_account_links from './20261128_093016_account_links';
import * as migration_20261128_100207_reader_questions from './20261128_100207_reader_questions';
import * as migration_20261128_100447_reviews from './20261128_100447_reviews';

export const migrations = [
  {
    up: migration_20261123_234442_initial.up,
    down: migration_20261123_234442_initial.down,
    name: '20261123_234442_initial',
  },
  {
    up: migration_20261124_021257_reader_reports.up,
    down: migration_20261124_021257_reader_reports.down,
    name: '20261124_021257_reader_reports',
  },
  {
    up: migration_20261124_023023_program_collections.up,
    down: migration_20261124_023023_program_collections.down,
    name: '20261124_023023_program_collections',
  },
  {
    up: migration_20261124_034403_clinical_weeks.up,
    down: migration_20261124_034403_clinical_weeks.down,
    name: '20261124_034403_clinical_weeks',
  },
  {
    up: migration_20261128_081054_audit_log.up,
    down: migration_20261128_081054_audit_log.down,
    name: '20261128_081054_audit_log',
  },
  {
    up: migration_20261128_082614_imports.up,
    down: migration_20261128_082614_imports.down,
    name: '20261128_082614_imports',
  },
  {
    up: migration_20261128_083436_program_changes.up,
    down: migration_20261128_083436_program_changes.down,
    name: '20261128_083436_program_changes',
  },
  {
    up: migration_20261128_085353_filings.up,
    down: migration_20261128_085353_filings.down,
    name: '20261128_085353_filings',
  },
  {
    up: migration_20261128_091853_faq_changes.up,
    down: migration_20261128_091853_faq_changes.down,
    name: '20261128_091853_faq_changes',
  },
  {
    up: migration_20261128_093016_account_links.up,
    down: migration_20261128_093016_account_links.down,
    name: '20261128_093016_account_links',
  },
  {
    up: migration_20261128_100207_reader_questions.up,
    down: migration_20261128_100207_reader_questions.down,
    name: '20261128_100207_reader_questions',
  },
  {
    up: migration_20261128_100447_reviews.up,
    down: migration_20261128_100447_reviews.down,
    name: '20261128_100447_reviews'
  },
];
