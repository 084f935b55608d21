import { StaleSave as StaleSave_b84c30c65bc6f4d9fcf8cbfe27581b9f } from '../../../admin/stale-save/stale-save.tsx'
import { FactStatusPreview as FactStatusPreview_444dbee3c5b7a80a754f64bbae222172 } from '../../../admin/fact-status-preview.tsx'
import { EvidenceRowLabel as EvidenceRowLabel_5895ff1f6b9951d850b5ed72e3f41e24 } from '../../../admin/evidence-row-label.tsx'
import { ReviewPanel as ReviewPanel_7b40feaa72cbcb7ff3ed28baea337cea } from '../../../admin/reviews/review-panel.tsx'
import { ScheduledNotes as ScheduledNotes_ab23ee1f4fd3bfd2f0b06bb54f714376 } from '../../../admin/schedule/scheduled-notes.tsx'
import { OpenReports as OpenReports_51856f028cea975dc4db200b7970474e } from '../../../admin/reports/open-reports.tsx'
import { DocumentHistory as DocumentHistory_fcb2e531324422d13ea4462729e58495 } from '../../../admin/audit/document-history.tsx'
import { ExportLinks as ExportLinks_f53648ff963f977a0b2629c2e053b498 } from '../../../admin/export/export-links.tsx'
import { ImpactView as ImpactView_750f739dab651e8ce284ae5e8d0add3e } from '../../../admin/impact/impact-view.tsx'
import { CollectionPreview as CollectionPreview_37de67e43e3c5a660824faa2c56bdf69 } from '../../../admin/collection-preview.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NamedRowLabel as NamedRowLabel_d7117aba00fb235860b6aa79b1733ecc } from '../../../admin/row-label.tsx'
import { FilingRowLabel as FilingRowLabel_d7117aba00fb235860b6aa79b1733ecc } from '../../../admin/row-label.tsx'
import { BalancePreview as BalancePreview_e53037f21409ad589378c0e80ed94f6f } from '../../../admin/balance/balance-preview.tsx'
import { TrajectoryMoves as TrajectoryMoves_40f662dbd79cfd905eb56e5f84bec76a } from '../../../admin/balance/trajectory-moves.tsx'
import { RatingRowLabel as RatingRowLabel_d7117aba00fb235860b6aa79b1733ecc } from '../../../admin/row-label.tsx'
import { ChangeRowLabel as ChangeRowLabel_d7117aba00fb235860b6aa79b1733ecc } from '../../../admin/row-label.tsx'
import { WhatReadersSay as WhatReadersSay_e87ca8d2d069c053e19ec9a1ee2206e9 } from '../../../admin/questions/what-readers-say.tsx'
import { AdviceAudience as AdviceAudience_0bba901a2c0cae17da9bc3c54ee349da } from '../../../admin/advice/advice-audience.tsx'
import { ReportedListing as ReportedListing_4738e7f71fba23d25ba9c8c7e3bcccd6 } from '../../../admin/reports/reported-listing.tsx'
import { Cell as Cell_a477cbe01a75e7cf415505b44c6d7219 } from '../../../admin/plain/plain-values.tsx'
import { Field as Field_a477cbe01a75e7cf415505b44c6d7219 } from '../../../admin/plain/plain-values.tsx'
import { AccountPanel as AccountPanel_85be7e70e17a6814b298b1f1eb0e1fe1 } from '../../../admin/accounts/account-panel.tsx'
import { InvitePanel as InvitePanel_aa541dd1cf70dd7a77d3860ebd424d76 } from '../../../admin/accounts/invite-panel.tsx'
import { AuditedDocument as AuditedDocument_ee5f520bb3c9a6eaecebc12f4f11e513 } from '../../../admin/audit/audited-document.tsx'
import { Cell as Cell_08ad096e34ce087a667f966a4848914a } from '../../../admin/audit/audited-fields.tsx'
import { Field as Field_08ad096e34ce087a667f966a4848914a } from '../../../admin/audit/audited-fields.tsx'
import { Cell as Cell_1886a6be2793a1a2e789ea16d2504518 } from '../../../admin/audit/audited-detail.tsx'
import { Field as Field_1886a6be2793a1a2e789ea16d2504518 } from '../../../admin/audit/audited-detail.tsx'
import { Icon as Icon_b8b0d7e5fa1af51cd2c81b563fbcd6c4 } from '../../../admin/icon.tsx'
import { Logo as Logo_577f495c847acba9a56186a175b447bc } from '../../../admin/logo.tsx'
import { Desk as Desk_42df1fa721e6d3162ccfd39b2ecc9591 } from '../../../admin/desk.tsx'
import { DeskLinks as DeskLinks_235ef3aa2f506eaf4a23aa8a3a0ceb5a } from '../../../admin/nav/desk-links.tsx'
import { VersionsView as VersionsView_dbe22ff2d1b696991edceebb8d6d9caf } from '../../../admin/audit/versions-view.tsx'
import { NewPasswordView as NewPasswordView_1aebfe90a26cdb0ea3d11b74a8fc27bf } from '../../../admin/accounts/new-password-view.tsx'
import { AdviceCoverage as AdviceCoverage_9b459d7cae03a7a7784a900440dcce0f } from '../../../admin/advice/advice-coverage.tsx'
import { ImportView as ImportView_2251308ffe2291e912fca45e0cf0e2a1 } from '../../../admin/import/import-view.tsx'
import { QuestionsView as QuestionsView_be01af6568f07a6927602a491c6b5bab } from '../../../admin/questions/questions-view.tsx'
import { ReviewsView as ReviewsView_c713ca6db0757b05ea34ef4b1a5da8fb } from '../../../admin/reviews/reviews-view.tsx'
import { UpkeepView as UpkeepView_47251ee99428054465af7cd0d65c45b1 } from '../../../admin/upkeep/upkeep-view.tsx'
import { CoverageView as CoverageView_8b681292e5196cd246271f91d87e8d3a } from '../../../admin/coverage/coverage-view.tsx'
import { MatchesView as MatchesView_b403ad6f2ab07d53ba0582e8c8a6f75a } from '../../../admin/matches/matches-view.tsx'
import { ScheduleView as ScheduleView_1db112ed0faa927e47049051de65fe2c } from '../../../admin/schedule/schedule-view.tsx'
import { InstrumentView as InstrumentView_c37e19f0e0e94ef8141d5024cbcf88f7 } from '../../../admin/balance/instrument-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/stale-save/stale-save.tsx#StaleSave": StaleSave_b84c30c65bc6f4d9fcf8cbfe27581b9f,
  "/admin/fact-status-preview.tsx#FactStatusPreview": FactStatusPreview_444dbee3c5b7a80a754f64bbae222172,
  "/admin/evidence-row-label.tsx#EvidenceRowLabel": EvidenceRowLabel_5895ff1f6b9951d850b5ed72e3f41e24,
  "/admin/reviews/review-panel.tsx#ReviewPanel": ReviewPanel_7b40feaa72cbcb7ff3ed28baea337cea,
  "/admin/schedule/scheduled-notes.tsx#ScheduledNotes": ScheduledNotes_ab23ee1f4fd3bfd2f0b06bb54f714376,
  "/admin/reports/open-reports.tsx#OpenReports": OpenReports_51856f028cea975dc4db200b7970474e,
  "/admin/audit/document-history.tsx#DocumentHistory": DocumentHistory_fcb2e531324422d13ea4462729e58495,
  "/admin/export/export-links.tsx#ExportLinks": ExportLinks_f53648ff963f977a0b2629c2e053b498,
  "/admin/impact/impact-view.tsx#ImpactView": ImpactView_750f739dab651e8ce284ae5e8d0add3e,
  "/admin/collection-preview.tsx#CollectionPreview": CollectionPreview_37de67e43e3c5a660824faa2c56bdf69,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/row-label.tsx#NamedRowLabel": NamedRowLabel_d7117aba00fb235860b6aa79b1733ecc,
  "/admin/row-label.tsx#FilingRowLabel": FilingRowLabel_d7117aba00fb235860b6aa79b1733ecc,
  "/admin/balance/balance-preview.tsx#BalancePreview": BalancePreview_e53037f21409ad589378c0e80ed94f6f,
  "/admin/balance/trajectory-moves.tsx#TrajectoryMoves": TrajectoryMoves_40f662dbd79cfd905eb56e5f84bec76a,
  "/admin/row-label.tsx#RatingRowLabel": RatingRowLabel_d7117aba00fb235860b6aa79b1733ecc,
  "/admin/row-label.tsx#ChangeRowLabel": ChangeRowLabel_d7117aba00fb235860b6aa79b1733ecc,
  "/admin/questions/what-readers-say.tsx#WhatReadersSay": WhatReadersSay_e87ca8d2d069c053e19ec9a1ee2206e9,
  "/admin/advice/advice-audience.tsx#AdviceAudience": AdviceAudience_0bba901a2c0cae17da9bc3c54ee349da,
  "/admin/reports/reported-listing.tsx#ReportedListing": ReportedListing_4738e7f71fba23d25ba9c8c7e3bcccd6,
  "/admin/plain/plain-values.tsx#Cell": Cell_a477cbe01a75e7cf415505b44c6d7219,
  "/admin/plain/plain-values.tsx#Field": Field_a477cbe01a75e7cf415505b44c6d7219,
  "/admin/accounts/account-panel.tsx#AccountPanel": AccountPanel_85be7e70e17a6814b298b1f1eb0e1fe1,
  "/admin/accounts/invite-panel.tsx#InvitePanel": InvitePanel_aa541dd1cf70dd7a77d3860ebd424d76,
  "/admin/audit/audited-document.tsx#AuditedDocument": AuditedDocument_ee5f520bb3c9a6eaecebc12f4f11e513,
  "/admin/audit/audited-fields.tsx#Cell": Cell_08ad096e34ce087a667f966a4848914a,
  "/admin/audit/audited-fields.tsx#Field": Field_08ad096e34ce087a667f966a4848914a,
  "/admin/audit/audited-detail.tsx#Cell": Cell_1886a6be2793a1a2e789ea16d2504518,
  "/admin/audit/audited-detail.tsx#Field": Field_1886a6be2793a1a2e789ea16d2504518,
  "/admin/icon.tsx#Icon": Icon_b8b0d7e5fa1af51cd2c81b563fbcd6c4,
  "/admin/logo.tsx#Logo": Logo_577f495c847acba9a56186a175b447bc,
  "/admin/desk.tsx#Desk": Desk_42df1fa721e6d3162ccfd39b2ecc9591,
  "/admin/nav/desk-links.tsx#DeskLinks": DeskLinks_235ef3aa2f506eaf4a23aa8a3a0ceb5a,
  "/admin/audit/versions-view.tsx#VersionsView": VersionsView_dbe22ff2d1b696991edceebb8d6d9caf,
  "/admin/accounts/new-password-view.tsx#NewPasswordView": NewPasswordView_1aebfe90a26cdb0ea3d11b74a8fc27bf,
  "/admin/advice/advice-coverage.tsx#AdviceCoverage": AdviceCoverage_9b459d7cae03a7a7784a900440dcce0f,
  "/admin/import/import-view.tsx#ImportView": ImportView_2251308ffe2291e912fca45e0cf0e2a1,
  "/admin/questions/questions-view.tsx#QuestionsView": QuestionsView_be01af6568f07a6927602a491c6b5bab,
  "/admin/reviews/reviews-view.tsx#ReviewsView": ReviewsView_c713ca6db0757b05ea34ef4b1a5da8fb,
  "/admin/upkeep/upkeep-view.tsx#UpkeepView": UpkeepView_47251ee99428054465af7cd0d65c45b1,
  "/admin/coverage/coverage-view.tsx#CoverageView": CoverageView_8b681292e5196cd246271f91d87e8d3a,
  "/admin/matches/matches-view.tsx#MatchesView": MatchesView_b403ad6f2ab07d53ba0582e8c8a6f75a,
  "/admin/schedule/schedule-view.tsx#ScheduleView": ScheduleView_1db112ed0faa927e47049051de65fe2c,
  "/admin/balance/instrument-view.tsx#InstrumentView": InstrumentView_c37e19f0e0e94ef8141d5024cbcf88f7,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
