import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programs_facts_project_kinds" AS ENUM('ehr-optimization', 'decision-support', 'analytics-quality', 'training-workflow', 'documentation', 'laboratory', 'imaging', 'research', 'ai');
  CREATE TYPE "public"."enum_programs_evidence_facts" AS ENUM('listing', 'specialty', 'acgmeId', 'j1', 'h1b', 'o1', 'permanentResidentsOnly', 'step2ckMinimum', 'attemptsAllowed', 'yearsSinceGraduation', 'usClinicalExperience', 'step3', 'boardEligibility', 'imgShare', 'weeklyHours', 'nights', 'call', 'weekends', 'clinicalShare', 'shiftsPerMonth', 'remoteDays', 'coreHours', 'projectKinds', 'culture', 'legalSupport', 'immigrationAbsences', 'wellnessSupport', 'positionsPerYear', 'positionType', 'applicationSystem');
  CREATE TYPE "public"."enum_programs_evidence_source_kind" AS ENUM('program-website', 'program-staff', 'institution-website', 'official-register', 'government-dataset', 'published-article', 'directory', 'advisor', 'applicant');
  CREATE TYPE "public"."enum_programs_kind" AS ENUM('residency', 'fellowship');
  CREATE TYPE "public"."enum_programs_state" AS ENUM('AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'PR', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY');
  CREATE TYPE "public"."enum_programs_facts_j1" AS ENUM('sponsors', 'case-by-case', 'does-not');
  CREATE TYPE "public"."enum_programs_facts_h1b" AS ENUM('sponsors', 'case-by-case', 'does-not');
  CREATE TYPE "public"."enum_programs_facts_o1" AS ENUM('sponsors', 'case-by-case', 'does-not');
  CREATE TYPE "public"."enum_programs_facts_permanent_residents_only" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_programs_facts_us_clinical_experience" AS ENUM('required', 'preferred', 'not-needed');
  CREATE TYPE "public"."enum_programs_facts_step3" AS ENUM('to-apply', 'for-h1b', 'not-needed');
  CREATE TYPE "public"."enum_programs_facts_board_eligibility" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_programs_facts_nights" AS ENUM('none', 'some', 'frequent');
  CREATE TYPE "public"."enum_programs_facts_call" AS ENUM('none', 'at-home', 'in-house');
  CREATE TYPE "public"."enum_programs_facts_weekends" AS ENUM('none', 'some', 'most');
  CREATE TYPE "public"."enum_programs_facts_core_hours" AS ENUM('weekday-daytime', 'flexible', 'shifts');
  CREATE TYPE "public"."enum_programs_facts_culture" AS ENUM('project-heavy', 'mixed', 'structured-academic');
  CREATE TYPE "public"."enum_programs_facts_legal_support" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_programs_facts_immigration_absences" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_programs_facts_wellness_support" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_programs_facts_position_type" AS ENUM('categorical', 'preliminary', 'advanced', 'physician');
  CREATE TYPE "public"."enum_programs_facts_application_system" AS ENUM('eras', 'residency-cas', 'direct', 'other');
  CREATE TYPE "public"."enum_programs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__programs_v_version_facts_project_kinds" AS ENUM('ehr-optimization', 'decision-support', 'analytics-quality', 'training-workflow', 'documentation', 'laboratory', 'imaging', 'research', 'ai');
  CREATE TYPE "public"."enum__programs_v_version_evidence_facts" AS ENUM('listing', 'specialty', 'acgmeId', 'j1', 'h1b', 'o1', 'permanentResidentsOnly', 'step2ckMinimum', 'attemptsAllowed', 'yearsSinceGraduation', 'usClinicalExperience', 'step3', 'boardEligibility', 'imgShare', 'weeklyHours', 'nights', 'call', 'weekends', 'clinicalShare', 'shiftsPerMonth', 'remoteDays', 'coreHours', 'projectKinds', 'culture', 'legalSupport', 'immigrationAbsences', 'wellnessSupport', 'positionsPerYear', 'positionType', 'applicationSystem');
  CREATE TYPE "public"."enum__programs_v_version_evidence_source_kind" AS ENUM('program-website', 'program-staff', 'institution-website', 'official-register', 'government-dataset', 'published-article', 'directory', 'advisor', 'applicant');
  CREATE TYPE "public"."enum__programs_v_version_kind" AS ENUM('residency', 'fellowship');
  CREATE TYPE "public"."enum__programs_v_version_state" AS ENUM('AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'PR', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY');
  CREATE TYPE "public"."enum__programs_v_version_facts_j1" AS ENUM('sponsors', 'case-by-case', 'does-not');
  CREATE TYPE "public"."enum__programs_v_version_facts_h1b" AS ENUM('sponsors', 'case-by-case', 'does-not');
  CREATE TYPE "public"."enum__programs_v_version_facts_o1" AS ENUM('sponsors', 'case-by-case', 'does-not');
  CREATE TYPE "public"."enum__programs_v_version_facts_permanent_residents_only" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum__programs_v_version_facts_us_clinical_experience" AS ENUM('required', 'preferred', 'not-needed');
  CREATE TYPE "public"."enum__programs_v_version_facts_step3" AS ENUM('to-apply', 'for-h1b', 'not-needed');
  CREATE TYPE "public"."enum__programs_v_version_facts_board_eligibility" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum__programs_v_version_facts_nights" AS ENUM('none', 'some', 'frequent');
  CREATE TYPE "public"."enum__programs_v_version_facts_call" AS ENUM('none', 'at-home', 'in-house');
  CREATE TYPE "public"."enum__programs_v_version_facts_weekends" AS ENUM('none', 'some', 'most');
  CREATE TYPE "public"."enum__programs_v_version_facts_core_hours" AS ENUM('weekday-daytime', 'flexible', 'shifts');
  CREATE TYPE "public"."enum__programs_v_version_facts_culture" AS ENUM('project-heavy', 'mixed', 'structured-academic');
  CREATE TYPE "public"."enum__programs_v_version_facts_legal_support" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum__programs_v_version_facts_immigration_absences" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum__programs_v_version_facts_wellness_support" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum__programs_v_version_facts_position_type" AS ENUM('categorical', 'preliminary', 'advanced', 'physician');
  CREATE TYPE "public"."enum__programs_v_version_facts_application_system" AS ENUM('eras', 'residency-cas', 'direct', 'other');
  CREATE TYPE "public"."enum__programs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_institutions_filings_dataset" AS ENUM('uscis-h1b-employer', 'dol-lca-trainee');
  CREATE TYPE "public"."enum_institutions_evidence_facts" AS ENUM('j1', 'h1b', 'o1', 'type');
  CREATE TYPE "public"."enum_institutions_evidence_source_kind" AS ENUM('program-website', 'program-staff', 'institution-website', 'official-register', 'government-dataset', 'published-article', 'directory', 'advisor', 'applicant');
  CREATE TYPE "public"."enum_institutions_state" AS ENUM('AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'PR', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY');
  CREATE TYPE "public"."enum_institutions_facts_j1" AS ENUM('sponsors', 'case-by-case', 'does-not');
  CREATE TYPE "public"."enum_institutions_facts_h1b" AS ENUM('sponsors', 'case-by-case', 'does-not');
  CREATE TYPE "public"."enum_institutions_facts_o1" AS ENUM('sponsors', 'case-by-case', 'does-not');
  CREATE TYPE "public"."enum_institutions_facts_type" AS ENUM('academic', 'community', 'childrens', 'military');
  CREATE TYPE "public"."enum_institutions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__institutions_v_version_filings_dataset" AS ENUM('uscis-h1b-employer', 'dol-lca-trainee');
  CREATE TYPE "public"."enum__institutions_v_version_evidence_facts" AS ENUM('j1', 'h1b', 'o1', 'type');
  CREATE TYPE "public"."enum__institutions_v_version_evidence_source_kind" AS ENUM('program-website', 'program-staff', 'institution-website', 'official-register', 'government-dataset', 'published-article', 'directory', 'advisor', 'applicant');
  CREATE TYPE "public"."enum__institutions_v_version_state" AS ENUM('AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'PR', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY');
  CREATE TYPE "public"."enum__institutions_v_version_facts_j1" AS ENUM('sponsors', 'case-by-case', 'does-not');
  CREATE TYPE "public"."enum__institutions_v_version_facts_h1b" AS ENUM('sponsors', 'case-by-case', 'does-not');
  CREATE TYPE "public"."enum__institutions_v_version_facts_o1" AS ENUM('sponsors', 'case-by-case', 'does-not');
  CREATE TYPE "public"."enum__institutions_v_version_facts_type" AS ENUM('academic', 'community', 'childrens', 'military');
  CREATE TYPE "public"."enum__institutions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_specialties_ratings_stage" AS ENUM('pgy-1', 'later-residency', 'fellowship', 'waiver-years', 'career');
  CREATE TYPE "public"."enum_specialties_ratings_dimension" AS ENUM('time', 'energy', 'control', 'growth', 'well-being');
  CREATE TYPE "public"."enum_specialties_ratings_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum_specialties_attributes_attribute" AS ENUM('weekday-daytime', 'little-night-call', 'project-work', 'remote-hybrid', 'systems-thinking', 'role-overload', 'collaborative-load');
  CREATE TYPE "public"."enum_specialties_attributes_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum_specialties_figures_source_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum_specialties_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum_specialties_kind" AS ENUM('base', 'subspecialty');
  CREATE TYPE "public"."enum_specialties_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__specialties_v_version_ratings_stage" AS ENUM('pgy-1', 'later-residency', 'fellowship', 'waiver-years', 'career');
  CREATE TYPE "public"."enum__specialties_v_version_ratings_dimension" AS ENUM('time', 'energy', 'control', 'growth', 'well-being');
  CREATE TYPE "public"."enum__specialties_v_version_ratings_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum__specialties_v_version_attributes_attribute" AS ENUM('weekday-daytime', 'little-night-call', 'project-work', 'remote-hybrid', 'systems-thinking', 'role-overload', 'collaborative-load');
  CREATE TYPE "public"."enum__specialties_v_version_attributes_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum__specialties_v_version_figures_source_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum__specialties_v_version_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum__specialties_v_version_kind" AS ENUM('base', 'subspecialty');
  CREATE TYPE "public"."enum__specialties_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_career_models_ratings_dimension" AS ENUM('time', 'energy', 'control', 'growth', 'well-being');
  CREATE TYPE "public"."enum_career_models_ratings_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum_career_models_figures_source_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum_career_models_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum_career_models_clinical_share_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum_career_models_weekly_hours_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum_career_models_remote_share_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum_career_models_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__career_models_v_version_ratings_dimension" AS ENUM('time', 'energy', 'control', 'growth', 'well-being');
  CREATE TYPE "public"."enum__career_models_v_version_ratings_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum__career_models_v_version_figures_source_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum__career_models_v_version_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum__career_models_v_version_clinical_share_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum__career_models_v_version_weekly_hours_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum__career_models_v_version_remote_share_evidence" AS ENUM('sourced', 'editorial-estimate', 'no-guidance');
  CREATE TYPE "public"."enum__career_models_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_visa_statuses_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum_visa_statuses_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__visa_statuses_v_version_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum__visa_statuses_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_visa_facts_visas" AS ENUM('j-1', 'h-1b', 'o-1', 'permanent-resident', 'ead', 'citizen', 'undecided');
  CREATE TYPE "public"."enum_visa_facts_stages" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum_visa_facts_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum_visa_facts_topic" AS ENUM('eligibility', 'length', 'work', 'home-residence', 'fees', 'travel', 'insurance', 'paperwork');
  CREATE TYPE "public"."enum_visa_facts_force" AS ENUM('in-force', 'blocked', 'proposed');
  CREATE TYPE "public"."enum_visa_facts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__visa_facts_v_version_visas" AS ENUM('j-1', 'h-1b', 'o-1', 'permanent-resident', 'ead', 'citizen', 'undecided');
  CREATE TYPE "public"."enum__visa_facts_v_version_stages" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum__visa_facts_v_version_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum__visa_facts_v_version_topic" AS ENUM('eligibility', 'length', 'work', 'home-residence', 'fees', 'travel', 'insurance', 'paperwork');
  CREATE TYPE "public"."enum__visa_facts_v_version_force" AS ENUM('in-force', 'blocked', 'proposed');
  CREATE TYPE "public"."enum__visa_facts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_milestones_visas" AS ENUM('j-1', 'h-1b', 'o-1', 'permanent-resident', 'ead', 'citizen', 'undecided');
  CREATE TYPE "public"."enum_milestones_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum_milestones_stage" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum_milestones_anchor" AS ENUM('residency-start', 'residency-end', 'fellowship-start', 'fellowship-end', 'job-start');
  CREATE TYPE "public"."enum_milestones_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__milestones_v_version_visas" AS ENUM('j-1', 'h-1b', 'o-1', 'permanent-resident', 'ead', 'citizen', 'undecided');
  CREATE TYPE "public"."enum__milestones_v_version_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum__milestones_v_version_stage" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum__milestones_v_version_anchor" AS ENUM('residency-start', 'residency-end', 'fellowship-start', 'fellowship-end', 'job-start');
  CREATE TYPE "public"."enum__milestones_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_faqs_stages" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum_faqs_visas" AS ENUM('j-1', 'h-1b', 'o-1', 'permanent-resident', 'ead', 'citizen', 'undecided');
  CREATE TYPE "public"."enum_faqs_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum_faqs_topic" AS ENUM('choosing', 'visa', 'hours', 'applying', 'fellowship', 'career', 'well-being');
  CREATE TYPE "public"."enum_faqs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__faqs_v_version_stages" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum__faqs_v_version_visas" AS ENUM('j-1', 'h-1b', 'o-1', 'permanent-resident', 'ead', 'citizen', 'undecided');
  CREATE TYPE "public"."enum__faqs_v_version_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum__faqs_v_version_topic" AS ENUM('choosing', 'visa', 'hours', 'applying', 'fellowship', 'career', 'well-being');
  CREATE TYPE "public"."enum__faqs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_guidance_helps" AS ENUM('time', 'energy', 'control', 'growth', 'well-being');
  CREATE TYPE "public"."enum_guidance_stages" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum_guidance_when_dimensions_dimension" AS ENUM('time', 'energy', 'control', 'growth', 'well-being');
  CREATE TYPE "public"."enum_guidance_when_dimensions_band" AS ENUM('low', 'middle', 'high');
  CREATE TYPE "public"."enum_guidance_when_stages" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum_guidance_when_visas" AS ENUM('j-1', 'h-1b', 'o-1', 'permanent-resident', 'ead', 'citizen', 'undecided');
  CREATE TYPE "public"."enum_guidance_when_stressors" AS ENUM('immigration', 'separation', 'money', 'adaptation', 'discrimination', 'sleep', 'career');
  CREATE TYPE "public"."enum_guidance_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum_guidance_group" AS ENUM('start-informatics', 'time-boundaries', 'immigration', 'mental-health', 'network');
  CREATE TYPE "public"."enum_guidance_effort" AS ENUM('this-week', 'this-rotation', 'this-year');
  CREATE TYPE "public"."enum_guidance_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guidance_v_version_helps" AS ENUM('time', 'energy', 'control', 'growth', 'well-being');
  CREATE TYPE "public"."enum__guidance_v_version_stages" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum__guidance_v_version_when_dimensions_dimension" AS ENUM('time', 'energy', 'control', 'growth', 'well-being');
  CREATE TYPE "public"."enum__guidance_v_version_when_dimensions_band" AS ENUM('low', 'middle', 'high');
  CREATE TYPE "public"."enum__guidance_v_version_when_stages" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum__guidance_v_version_when_visas" AS ENUM('j-1', 'h-1b', 'o-1', 'permanent-resident', 'ead', 'citizen', 'undecided');
  CREATE TYPE "public"."enum__guidance_v_version_when_stressors" AS ENUM('immigration', 'separation', 'money', 'adaptation', 'discrimination', 'sleep', 'career');
  CREATE TYPE "public"."enum__guidance_v_version_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum__guidance_v_version_group" AS ENUM('start-informatics', 'time-boundaries', 'immigration', 'mental-health', 'network');
  CREATE TYPE "public"."enum__guidance_v_version_effort" AS ENUM('this-week', 'this-rotation', 'this-year');
  CREATE TYPE "public"."enum__guidance_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_guide_pages_stages" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum_guide_pages_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum_guide_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guide_pages_v_version_stages" AS ENUM('before-residency', 'residency', 'fellowship', 'career');
  CREATE TYPE "public"."enum__guide_pages_v_version_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum__guide_pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_resources_kind" AS ENUM('help-line', 'official', 'community', 'instrument', 'reference');
  CREATE TYPE "public"."enum_resources_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__resources_v_version_kind" AS ENUM('help-line', 'official', 'community', 'instrument', 'reference');
  CREATE TYPE "public"."enum__resources_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_glossary_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum_glossary_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_v_version_sources_strength" AS ENUM('primary', 'secondary');
  CREATE TYPE "public"."enum__glossary_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_users_role" AS ENUM('administrator', 'editor', 'advisor');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "programs_facts_project_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_programs_facts_project_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "programs_evidence_facts" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_programs_evidence_facts",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "programs_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"source_kind" "enum_programs_evidence_source_kind",
  	"source_name" varchar,
  	"url" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"agrees" boolean DEFAULT true,
  	"note" varchar
  );
  
  CREATE TABLE "programs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"kind" "enum_programs_kind",
  	"institution_id" integer,
  	"city" varchar,
  	"state" "enum_programs_state",
  	"specialty_id" integer,
  	"acgme_id" varchar,
  	"website" varchar,
  	"note" varchar,
  	"facts_j1" "enum_programs_facts_j1",
  	"facts_h1b" "enum_programs_facts_h1b",
  	"facts_o1" "enum_programs_facts_o1",
  	"facts_permanent_residents_only" "enum_programs_facts_permanent_residents_only",
  	"facts_step2ck_minimum" numeric,
  	"facts_attempts_allowed" numeric,
  	"facts_years_since_graduation" numeric,
  	"facts_us_clinical_experience" "enum_programs_facts_us_clinical_experience",
  	"facts_step3" "enum_programs_facts_step3",
  	"facts_board_eligibility" "enum_programs_facts_board_eligibility",
  	"facts_img_share" numeric,
  	"facts_weekly_hours" numeric,
  	"facts_nights" "enum_programs_facts_nights",
  	"facts_call" "enum_programs_facts_call",
  	"facts_weekends" "enum_programs_facts_weekends",
  	"facts_clinical_share" numeric,
  	"facts_shifts_per_month" numeric,
  	"facts_remote_days" numeric,
  	"facts_core_hours" "enum_programs_facts_core_hours",
  	"facts_culture" "enum_programs_facts_culture",
  	"facts_legal_support" "enum_programs_facts_legal_support",
  	"facts_immigration_absences" "enum_programs_facts_immigration_absences",
  	"facts_wellness_support" "enum_programs_facts_wellness_support",
  	"facts_positions_per_year" numeric,
  	"facts_position_type" "enum_programs_facts_position_type",
  	"facts_application_system" "enum_programs_facts_application_system",
  	"slug" varchar,
  	"review_by" timestamp(3) with time zone,
  	"fictional" boolean DEFAULT false,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_programs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_programs_v_version_facts_project_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__programs_v_version_facts_project_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_programs_v_version_evidence_facts" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__programs_v_version_evidence_facts",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_programs_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_kind" "enum__programs_v_version_evidence_source_kind",
  	"source_name" varchar,
  	"url" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"agrees" boolean DEFAULT true,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programs_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_kind" "enum__programs_v_version_kind",
  	"version_institution_id" integer,
  	"version_city" varchar,
  	"version_state" "enum__programs_v_version_state",
  	"version_specialty_id" integer,
  	"version_acgme_id" varchar,
  	"version_website" varchar,
  	"version_note" varchar,
  	"version_facts_j1" "enum__programs_v_version_facts_j1",
  	"version_facts_h1b" "enum__programs_v_version_facts_h1b",
  	"version_facts_o1" "enum__programs_v_version_facts_o1",
  	"version_facts_permanent_residents_only" "enum__programs_v_version_facts_permanent_residents_only",
  	"version_facts_step2ck_minimum" numeric,
  	"version_facts_attempts_allowed" numeric,
  	"version_facts_years_since_graduation" numeric,
  	"version_facts_us_clinical_experience" "enum__programs_v_version_facts_us_clinical_experience",
  	"version_facts_step3" "enum__programs_v_version_facts_step3",
  	"version_facts_board_eligibility" "enum__programs_v_version_facts_board_eligibility",
  	"version_facts_img_share" numeric,
  	"version_facts_weekly_hours" numeric,
  	"version_facts_nights" "enum__programs_v_version_facts_nights",
  	"version_facts_call" "enum__programs_v_version_facts_call",
  	"version_facts_weekends" "enum__programs_v_version_facts_weekends",
  	"version_facts_clinical_share" numeric,
  	"version_facts_shifts_per_month" numeric,
  	"version_facts_remote_days" numeric,
  	"version_facts_core_hours" "enum__programs_v_version_facts_core_hours",
  	"version_facts_culture" "enum__programs_v_version_facts_culture",
  	"version_facts_legal_support" "enum__programs_v_version_facts_legal_support",
  	"version_facts_immigration_absences" "enum__programs_v_version_facts_immigration_absences",
  	"version_facts_wellness_support" "enum__programs_v_version_facts_wellness_support",
  	"version_facts_positions_per_year" numeric,
  	"version_facts_position_type" "enum__programs_v_version_facts_position_type",
  	"version_facts_application_system" "enum__programs_v_version_facts_application_system",
  	"version_slug" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_fictional" boolean DEFAULT false,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__programs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "institutions_filings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"dataset" "enum_institutions_filings_dataset",
  	"period" varchar,
  	"count" numeric,
  	"url" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "institutions_evidence_facts" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_institutions_evidence_facts",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "institutions_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"source_kind" "enum_institutions_evidence_source_kind",
  	"source_name" varchar,
  	"url" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"agrees" boolean DEFAULT true,
  	"note" varchar
  );
  
  CREATE TABLE "institutions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"city" varchar,
  	"state" "enum_institutions_state",
  	"website" varchar,
  	"note" varchar,
  	"facts_j1" "enum_institutions_facts_j1",
  	"facts_h1b" "enum_institutions_facts_h1b",
  	"facts_o1" "enum_institutions_facts_o1",
  	"facts_type" "enum_institutions_facts_type",
  	"slug" varchar,
  	"fictional" boolean DEFAULT false,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_institutions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "institutions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_institutions_v_version_filings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"dataset" "enum__institutions_v_version_filings_dataset",
  	"period" varchar,
  	"count" numeric,
  	"url" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_institutions_v_version_evidence_facts" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__institutions_v_version_evidence_facts",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_institutions_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_kind" "enum__institutions_v_version_evidence_source_kind",
  	"source_name" varchar,
  	"url" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"agrees" boolean DEFAULT true,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_institutions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_city" varchar,
  	"version_state" "enum__institutions_v_version_state",
  	"version_website" varchar,
  	"version_note" varchar,
  	"version_facts_j1" "enum__institutions_v_version_facts_j1",
  	"version_facts_h1b" "enum__institutions_v_version_facts_h1b",
  	"version_facts_o1" "enum__institutions_v_version_facts_o1",
  	"version_facts_type" "enum__institutions_v_version_facts_type",
  	"version_slug" varchar,
  	"version_fictional" boolean DEFAULT false,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__institutions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_institutions_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "specialties_strengths" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "specialties_strains" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "specialties_reflections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "specialties_ratings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"stage" "enum_specialties_ratings_stage",
  	"dimension" "enum_specialties_ratings_dimension",
  	"value" numeric,
  	"evidence" "enum_specialties_ratings_evidence",
  	"reason" varchar
  );
  
  CREATE TABLE "specialties_attributes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"attribute" "enum_specialties_attributes_attribute",
  	"value" numeric,
  	"evidence" "enum_specialties_attributes_evidence",
  	"reason" varchar
  );
  
  CREATE TABLE "specialties_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"value" varchar,
  	"population" varchar,
  	"period" varchar,
  	"caution" varchar,
  	"source_name" varchar,
  	"source_url" varchar,
  	"source_strength" "enum_specialties_figures_source_strength",
  	"source_checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "specialties_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum_specialties_sources_strength",
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "specialties" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"kind" "enum_specialties_kind",
  	"summary" varchar,
  	"body" jsonb,
  	"training_years" varchar,
  	"varies_by_program" varchar,
  	"slug" varchar,
  	"review_by" timestamp(3) with time zone,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_specialties_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "specialties_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_specialties_v_version_strengths" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_specialties_v_version_strains" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_specialties_v_version_reflections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_specialties_v_version_ratings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"stage" "enum__specialties_v_version_ratings_stage",
  	"dimension" "enum__specialties_v_version_ratings_dimension",
  	"value" numeric,
  	"evidence" "enum__specialties_v_version_ratings_evidence",
  	"reason" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_specialties_v_version_attributes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"attribute" "enum__specialties_v_version_attributes_attribute",
  	"value" numeric,
  	"evidence" "enum__specialties_v_version_attributes_evidence",
  	"reason" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_specialties_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"value" varchar,
  	"population" varchar,
  	"period" varchar,
  	"caution" varchar,
  	"source_name" varchar,
  	"source_url" varchar,
  	"source_strength" "enum__specialties_v_version_figures_source_strength",
  	"source_checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_specialties_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum__specialties_v_version_sources_strength",
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_specialties_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_kind" "enum__specialties_v_version_kind",
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_training_years" varchar,
  	"version_varies_by_program" varchar,
  	"version_slug" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__specialties_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_specialties_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "career_models_strengths" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "career_models_strains" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "career_models_ratings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"dimension" "enum_career_models_ratings_dimension",
  	"value" numeric,
  	"evidence" "enum_career_models_ratings_evidence",
  	"reason" varchar
  );
  
  CREATE TABLE "career_models_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"value" varchar,
  	"population" varchar,
  	"period" varchar,
  	"caution" varchar,
  	"source_name" varchar,
  	"source_url" varchar,
  	"source_strength" "enum_career_models_figures_source_strength",
  	"source_checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "career_models_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum_career_models_sources_strength",
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "career_models" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"typical_employers" varchar,
  	"visa_notes" varchar,
  	"clinical_share_low" numeric,
  	"clinical_share_high" numeric,
  	"clinical_share_evidence" "enum_career_models_clinical_share_evidence" DEFAULT 'no-guidance',
  	"weekly_hours_low" numeric,
  	"weekly_hours_high" numeric,
  	"weekly_hours_evidence" "enum_career_models_weekly_hours_evidence" DEFAULT 'no-guidance',
  	"remote_share_low" numeric,
  	"remote_share_high" numeric,
  	"remote_share_evidence" "enum_career_models_remote_share_evidence" DEFAULT 'no-guidance',
  	"nights_and_call" varchar,
  	"slug" varchar,
  	"review_by" timestamp(3) with time zone,
  	"order" numeric DEFAULT 50,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_career_models_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_career_models_v_version_strengths" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_career_models_v_version_strains" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_career_models_v_version_ratings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"dimension" "enum__career_models_v_version_ratings_dimension",
  	"value" numeric,
  	"evidence" "enum__career_models_v_version_ratings_evidence",
  	"reason" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_career_models_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"value" varchar,
  	"population" varchar,
  	"period" varchar,
  	"caution" varchar,
  	"source_name" varchar,
  	"source_url" varchar,
  	"source_strength" "enum__career_models_v_version_figures_source_strength",
  	"source_checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_career_models_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum__career_models_v_version_sources_strength",
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_career_models_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_typical_employers" varchar,
  	"version_visa_notes" varchar,
  	"version_clinical_share_low" numeric,
  	"version_clinical_share_high" numeric,
  	"version_clinical_share_evidence" "enum__career_models_v_version_clinical_share_evidence" DEFAULT 'no-guidance',
  	"version_weekly_hours_low" numeric,
  	"version_weekly_hours_high" numeric,
  	"version_weekly_hours_evidence" "enum__career_models_v_version_weekly_hours_evidence" DEFAULT 'no-guidance',
  	"version_remote_share_low" numeric,
  	"version_remote_share_high" numeric,
  	"version_remote_share_evidence" "enum__career_models_v_version_remote_share_evidence" DEFAULT 'no-guidance',
  	"version_nights_and_call" varchar,
  	"version_slug" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_order" numeric DEFAULT 50,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__career_models_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "visa_statuses_opens" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "visa_statuses_limits" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "visa_statuses_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum_visa_statuses_sources_strength",
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "visa_statuses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"review_by" timestamp(3) with time zone,
  	"order" numeric DEFAULT 50,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_visa_statuses_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_visa_statuses_v_version_opens" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_visa_statuses_v_version_limits" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_visa_statuses_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum__visa_statuses_v_version_sources_strength",
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_visa_statuses_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_order" numeric DEFAULT 50,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__visa_statuses_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "visa_facts_visas" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_visa_facts_visas",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "visa_facts_stages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_visa_facts_stages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "visa_facts_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum_visa_facts_sources_strength",
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "visa_facts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"statement" jsonb,
  	"topic" "enum_visa_facts_topic",
  	"force" "enum_visa_facts_force",
  	"effective_from" timestamp(3) with time zone,
  	"effective_to" timestamp(3) with time zone,
  	"slug" varchar,
  	"review_by" timestamp(3) with time zone,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_visa_facts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_visa_facts_v_version_visas" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__visa_facts_v_version_visas",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_visa_facts_v_version_stages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__visa_facts_v_version_stages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_visa_facts_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum__visa_facts_v_version_sources_strength",
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_visa_facts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_statement" jsonb,
  	"version_topic" "enum__visa_facts_v_version_topic",
  	"version_force" "enum__visa_facts_v_version_force",
  	"version_effective_from" timestamp(3) with time zone,
  	"version_effective_to" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__visa_facts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "milestones_visas" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_milestones_visas",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "milestones_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum_milestones_sources_strength",
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "milestones" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"body" jsonb,
  	"stage" "enum_milestones_stage",
  	"anchor" "enum_milestones_anchor",
  	"offset_days" numeric,
  	"lead_days" numeric DEFAULT 0,
  	"slug" varchar,
  	"review_by" timestamp(3) with time zone,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_milestones_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_milestones_v_version_visas" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__milestones_v_version_visas",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_milestones_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum__milestones_v_version_sources_strength",
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_milestones_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_body" jsonb,
  	"version_stage" "enum__milestones_v_version_stage",
  	"version_anchor" "enum__milestones_v_version_anchor",
  	"version_offset_days" numeric,
  	"version_lead_days" numeric DEFAULT 0,
  	"version_slug" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__milestones_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "faqs_stages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_faqs_stages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "faqs_visas" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_faqs_visas",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "faqs_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum_faqs_sources_strength",
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "faqs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" jsonb,
  	"topic" "enum_faqs_topic",
  	"change_note" varchar,
  	"slug" varchar,
  	"review_by" timestamp(3) with time zone,
  	"order" numeric DEFAULT 100,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_faqs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_faqs_v_version_stages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__faqs_v_version_stages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_faqs_v_version_visas" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__faqs_v_version_visas",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_faqs_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum__faqs_v_version_sources_strength",
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_faqs_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_question" varchar,
  	"version_answer" jsonb,
  	"version_topic" "enum__faqs_v_version_topic",
  	"version_change_note" varchar,
  	"version_slug" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_order" numeric DEFAULT 100,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__faqs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "guidance_helps" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_guidance_helps",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "guidance_stages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_guidance_stages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "guidance_when_dimensions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"dimension" "enum_guidance_when_dimensions_dimension",
  	"band" "enum_guidance_when_dimensions_band"
  );
  
  CREATE TABLE "guidance_when_stages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_guidance_when_stages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "guidance_when_visas" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_guidance_when_visas",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "guidance_when_stressors" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_guidance_when_stressors",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "guidance_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum_guidance_sources_strength",
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "guidance" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"body" jsonb,
  	"group" "enum_guidance_group",
  	"effort" "enum_guidance_effort",
  	"slug" varchar,
  	"review_by" timestamp(3) with time zone,
  	"priority" numeric DEFAULT 50,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_guidance_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "guidance_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"specialties_id" integer,
  	"career_models_id" integer
  );
  
  CREATE TABLE "_guidance_v_version_helps" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__guidance_v_version_helps",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_guidance_v_version_stages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__guidance_v_version_stages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_guidance_v_version_when_dimensions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"dimension" "enum__guidance_v_version_when_dimensions_dimension",
  	"band" "enum__guidance_v_version_when_dimensions_band",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guidance_v_version_when_stages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__guidance_v_version_when_stages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_guidance_v_version_when_visas" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__guidance_v_version_when_visas",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_guidance_v_version_when_stressors" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__guidance_v_version_when_stressors",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_guidance_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum__guidance_v_version_sources_strength",
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guidance_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_body" jsonb,
  	"version_group" "enum__guidance_v_version_group",
  	"version_effort" "enum__guidance_v_version_effort",
  	"version_slug" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_priority" numeric DEFAULT 50,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__guidance_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_guidance_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"specialties_id" integer,
  	"career_models_id" integer
  );
  
  CREATE TABLE "guide_pages_stages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_guide_pages_stages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "guide_pages_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum_guide_pages_sources_strength",
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "guide_pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"review_by" timestamp(3) with time zone,
  	"order" numeric,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_guide_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_guide_pages_v_version_stages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__guide_pages_v_version_stages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_guide_pages_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum__guide_pages_v_version_sources_strength",
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guide_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_order" numeric,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__guide_pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "resources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"kind" "enum_resources_kind",
  	"description" varchar,
  	"url" varchar,
  	"phone" varchar,
  	"hours" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"slug" varchar,
  	"review_by" timestamp(3) with time zone,
  	"order" numeric DEFAULT 100,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_resources_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_resources_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_kind" "enum__resources_v_version_kind",
  	"version_description" varchar,
  	"version_url" varchar,
  	"version_phone" varchar,
  	"version_hours" varchar,
  	"version_checked_on" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_order" numeric DEFAULT 100,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__resources_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "glossary_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum_glossary_sources_strength",
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "glossary" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"term" varchar,
  	"definition" varchar,
  	"slug" varchar,
  	"updated_on" timestamp(3) with time zone,
  	"editor_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_glossary_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "glossary_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_glossary_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"strength" "enum__glossary_v_version_sources_strength",
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_glossary_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_term" varchar,
  	"version_definition" varchar,
  	"version_slug" varchar,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_editor_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__glossary_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_glossary_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'advisor' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"programs_id" integer,
  	"institutions_id" integer,
  	"specialties_id" integer,
  	"career_models_id" integer,
  	"visa_statuses_id" integer,
  	"visa_facts_id" integer,
  	"milestones_id" integer,
  	"faqs_id" integer,
  	"guidance_id" integer,
  	"guide_pages_id" integer,
  	"resources_id" integer,
  	"glossary_id" integer,
  	"media_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "content_revision" (
  	"id" integer PRIMARY KEY NOT NULL,
  	"revision" bigint NOT NULL,
  	"changed_at" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "programs_facts_project_kinds" ADD CONSTRAINT "programs_facts_project_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programs_evidence_facts" ADD CONSTRAINT "programs_evidence_facts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programs_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programs_evidence" ADD CONSTRAINT "programs_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programs" ADD CONSTRAINT "programs_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programs" ADD CONSTRAINT "programs_specialty_id_specialties_id_fk" FOREIGN KEY ("specialty_id") REFERENCES "public"."specialties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programs_v_version_facts_project_kinds" ADD CONSTRAINT "_programs_v_version_facts_project_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_programs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programs_v_version_evidence_facts" ADD CONSTRAINT "_programs_v_version_evidence_facts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_programs_v_version_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programs_v_version_evidence" ADD CONSTRAINT "_programs_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programs_v" ADD CONSTRAINT "_programs_v_parent_id_programs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programs_v" ADD CONSTRAINT "_programs_v_version_institution_id_institutions_id_fk" FOREIGN KEY ("version_institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programs_v" ADD CONSTRAINT "_programs_v_version_specialty_id_specialties_id_fk" FOREIGN KEY ("version_specialty_id") REFERENCES "public"."specialties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "institutions_filings" ADD CONSTRAINT "institutions_filings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "institutions_evidence_facts" ADD CONSTRAINT "institutions_evidence_facts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."institutions_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "institutions_evidence" ADD CONSTRAINT "institutions_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "institutions_texts" ADD CONSTRAINT "institutions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_institutions_v_version_filings" ADD CONSTRAINT "_institutions_v_version_filings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_institutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_institutions_v_version_evidence_facts" ADD CONSTRAINT "_institutions_v_version_evidence_facts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_institutions_v_version_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_institutions_v_version_evidence" ADD CONSTRAINT "_institutions_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_institutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_institutions_v" ADD CONSTRAINT "_institutions_v_parent_id_institutions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_institutions_v_texts" ADD CONSTRAINT "_institutions_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_institutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "specialties_strengths" ADD CONSTRAINT "specialties_strengths_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "specialties_strains" ADD CONSTRAINT "specialties_strains_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "specialties_reflections" ADD CONSTRAINT "specialties_reflections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "specialties_ratings" ADD CONSTRAINT "specialties_ratings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "specialties_attributes" ADD CONSTRAINT "specialties_attributes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "specialties_figures" ADD CONSTRAINT "specialties_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "specialties_sources" ADD CONSTRAINT "specialties_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "specialties_texts" ADD CONSTRAINT "specialties_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_specialties_v_version_strengths" ADD CONSTRAINT "_specialties_v_version_strengths_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_specialties_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_specialties_v_version_strains" ADD CONSTRAINT "_specialties_v_version_strains_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_specialties_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_specialties_v_version_reflections" ADD CONSTRAINT "_specialties_v_version_reflections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_specialties_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_specialties_v_version_ratings" ADD CONSTRAINT "_specialties_v_version_ratings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_specialties_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_specialties_v_version_attributes" ADD CONSTRAINT "_specialties_v_version_attributes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_specialties_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_specialties_v_version_figures" ADD CONSTRAINT "_specialties_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_specialties_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_specialties_v_version_sources" ADD CONSTRAINT "_specialties_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_specialties_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_specialties_v" ADD CONSTRAINT "_specialties_v_parent_id_specialties_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."specialties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_specialties_v_texts" ADD CONSTRAINT "_specialties_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_specialties_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "career_models_strengths" ADD CONSTRAINT "career_models_strengths_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."career_models"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "career_models_strains" ADD CONSTRAINT "career_models_strains_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."career_models"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "career_models_ratings" ADD CONSTRAINT "career_models_ratings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."career_models"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "career_models_figures" ADD CONSTRAINT "career_models_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."career_models"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "career_models_sources" ADD CONSTRAINT "career_models_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."career_models"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_career_models_v_version_strengths" ADD CONSTRAINT "_career_models_v_version_strengths_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_career_models_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_career_models_v_version_strains" ADD CONSTRAINT "_career_models_v_version_strains_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_career_models_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_career_models_v_version_ratings" ADD CONSTRAINT "_career_models_v_version_ratings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_career_models_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_career_models_v_version_figures" ADD CONSTRAINT "_career_models_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_career_models_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_career_models_v_version_sources" ADD CONSTRAINT "_career_models_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_career_models_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_career_models_v" ADD CONSTRAINT "_career_models_v_parent_id_career_models_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."career_models"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visa_statuses_opens" ADD CONSTRAINT "visa_statuses_opens_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."visa_statuses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "visa_statuses_limits" ADD CONSTRAINT "visa_statuses_limits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."visa_statuses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "visa_statuses_sources" ADD CONSTRAINT "visa_statuses_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."visa_statuses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_visa_statuses_v_version_opens" ADD CONSTRAINT "_visa_statuses_v_version_opens_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_visa_statuses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_visa_statuses_v_version_limits" ADD CONSTRAINT "_visa_statuses_v_version_limits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_visa_statuses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_visa_statuses_v_version_sources" ADD CONSTRAINT "_visa_statuses_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_visa_statuses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_visa_statuses_v" ADD CONSTRAINT "_visa_statuses_v_parent_id_visa_statuses_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."visa_statuses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visa_facts_visas" ADD CONSTRAINT "visa_facts_visas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."visa_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "visa_facts_stages" ADD CONSTRAINT "visa_facts_stages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."visa_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "visa_facts_sources" ADD CONSTRAINT "visa_facts_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."visa_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_visa_facts_v_version_visas" ADD CONSTRAINT "_visa_facts_v_version_visas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_visa_facts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_visa_facts_v_version_stages" ADD CONSTRAINT "_visa_facts_v_version_stages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_visa_facts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_visa_facts_v_version_sources" ADD CONSTRAINT "_visa_facts_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_visa_facts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_visa_facts_v" ADD CONSTRAINT "_visa_facts_v_parent_id_visa_facts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."visa_facts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "milestones_visas" ADD CONSTRAINT "milestones_visas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_sources" ADD CONSTRAINT "milestones_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_version_visas" ADD CONSTRAINT "_milestones_v_version_visas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_milestones_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_version_sources" ADD CONSTRAINT "_milestones_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_milestones_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v" ADD CONSTRAINT "_milestones_v_parent_id_milestones_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."milestones"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs_stages" ADD CONSTRAINT "faqs_stages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_visas" ADD CONSTRAINT "faqs_visas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_sources" ADD CONSTRAINT "faqs_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_version_stages" ADD CONSTRAINT "_faqs_v_version_stages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_version_visas" ADD CONSTRAINT "_faqs_v_version_visas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_version_sources" ADD CONSTRAINT "_faqs_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_parent_id_faqs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guidance_helps" ADD CONSTRAINT "guidance_helps_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guidance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidance_stages" ADD CONSTRAINT "guidance_stages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guidance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidance_when_dimensions" ADD CONSTRAINT "guidance_when_dimensions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidance_when_stages" ADD CONSTRAINT "guidance_when_stages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guidance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidance_when_visas" ADD CONSTRAINT "guidance_when_visas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guidance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidance_when_stressors" ADD CONSTRAINT "guidance_when_stressors_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guidance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidance_sources" ADD CONSTRAINT "guidance_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guidance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidance_rels" ADD CONSTRAINT "guidance_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guidance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidance_rels" ADD CONSTRAINT "guidance_rels_specialties_fk" FOREIGN KEY ("specialties_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guidance_rels" ADD CONSTRAINT "guidance_rels_career_models_fk" FOREIGN KEY ("career_models_id") REFERENCES "public"."career_models"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidance_v_version_helps" ADD CONSTRAINT "_guidance_v_version_helps_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guidance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidance_v_version_stages" ADD CONSTRAINT "_guidance_v_version_stages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guidance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidance_v_version_when_dimensions" ADD CONSTRAINT "_guidance_v_version_when_dimensions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidance_v_version_when_stages" ADD CONSTRAINT "_guidance_v_version_when_stages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guidance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidance_v_version_when_visas" ADD CONSTRAINT "_guidance_v_version_when_visas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guidance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidance_v_version_when_stressors" ADD CONSTRAINT "_guidance_v_version_when_stressors_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guidance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidance_v_version_sources" ADD CONSTRAINT "_guidance_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guidance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidance_v" ADD CONSTRAINT "_guidance_v_parent_id_guidance_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guidance"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guidance_v_rels" ADD CONSTRAINT "_guidance_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guidance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidance_v_rels" ADD CONSTRAINT "_guidance_v_rels_specialties_fk" FOREIGN KEY ("specialties_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guidance_v_rels" ADD CONSTRAINT "_guidance_v_rels_career_models_fk" FOREIGN KEY ("career_models_id") REFERENCES "public"."career_models"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guide_pages_stages" ADD CONSTRAINT "guide_pages_stages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guide_pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guide_pages_sources" ADD CONSTRAINT "guide_pages_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guide_pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guide_pages_v_version_stages" ADD CONSTRAINT "_guide_pages_v_version_stages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guide_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guide_pages_v_version_sources" ADD CONSTRAINT "_guide_pages_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guide_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guide_pages_v" ADD CONSTRAINT "_guide_pages_v_parent_id_guide_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guide_pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_parent_id_resources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_sources" ADD CONSTRAINT "glossary_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_texts" ADD CONSTRAINT "glossary_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_v_version_sources" ADD CONSTRAINT "_glossary_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_v" ADD CONSTRAINT "_glossary_v_parent_id_glossary_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_v_texts" ADD CONSTRAINT "_glossary_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_programs_fk" FOREIGN KEY ("programs_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_specialties_fk" FOREIGN KEY ("specialties_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_career_models_fk" FOREIGN KEY ("career_models_id") REFERENCES "public"."career_models"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_visa_statuses_fk" FOREIGN KEY ("visa_statuses_id") REFERENCES "public"."visa_statuses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_visa_facts_fk" FOREIGN KEY ("visa_facts_id") REFERENCES "public"."visa_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_milestones_fk" FOREIGN KEY ("milestones_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_guidance_fk" FOREIGN KEY ("guidance_id") REFERENCES "public"."guidance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_guide_pages_fk" FOREIGN KEY ("guide_pages_id") REFERENCES "public"."guide_pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "programs_facts_project_kinds_order_idx" ON "programs_facts_project_kinds" USING btree ("order");
  CREATE INDEX "programs_facts_project_kinds_parent_idx" ON "programs_facts_project_kinds" USING btree ("parent_id");
  CREATE INDEX "programs_evidence_facts_order_idx" ON "programs_evidence_facts" USING btree ("order");
  CREATE INDEX "programs_evidence_facts_parent_idx" ON "programs_evidence_facts" USING btree ("parent_id");
  CREATE INDEX "programs_evidence_order_idx" ON "programs_evidence" USING btree ("_order");
  CREATE INDEX "programs_evidence_parent_id_idx" ON "programs_evidence" USING btree ("_parent_id");
  CREATE INDEX "programs_institution_idx" ON "programs" USING btree ("institution_id");
  CREATE INDEX "programs_specialty_idx" ON "programs" USING btree ("specialty_id");
  CREATE UNIQUE INDEX "programs_slug_idx" ON "programs" USING btree ("slug");
  CREATE INDEX "programs_fictional_idx" ON "programs" USING btree ("fictional");
  CREATE INDEX "programs_updated_on_idx" ON "programs" USING btree ("updated_on");
  CREATE INDEX "programs_updated_at_idx" ON "programs" USING btree ("updated_at");
  CREATE INDEX "programs_created_at_idx" ON "programs" USING btree ("created_at");
  CREATE INDEX "programs_deleted_at_idx" ON "programs" USING btree ("deleted_at");
  CREATE INDEX "programs__status_idx" ON "programs" USING btree ("_status");
  CREATE INDEX "_programs_v_version_facts_project_kinds_order_idx" ON "_programs_v_version_facts_project_kinds" USING btree ("order");
  CREATE INDEX "_programs_v_version_facts_project_kinds_parent_idx" ON "_programs_v_version_facts_project_kinds" USING btree ("parent_id");
  CREATE INDEX "_programs_v_version_evidence_facts_order_idx" ON "_programs_v_version_evidence_facts" USING btree ("order");
  CREATE INDEX "_programs_v_version_evidence_facts_parent_idx" ON "_programs_v_version_evidence_facts" USING btree ("parent_id");
  CREATE INDEX "_programs_v_version_evidence_order_idx" ON "_programs_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_programs_v_version_evidence_parent_id_idx" ON "_programs_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_programs_v_parent_idx" ON "_programs_v" USING btree ("parent_id");
  CREATE INDEX "_programs_v_version_version_institution_idx" ON "_programs_v" USING btree ("version_institution_id");
  CREATE INDEX "_programs_v_version_version_specialty_idx" ON "_programs_v" USING btree ("version_specialty_id");
  CREATE INDEX "_programs_v_version_version_slug_idx" ON "_programs_v" USING btree ("version_slug");
  CREATE INDEX "_programs_v_version_version_fictional_idx" ON "_programs_v" USING btree ("version_fictional");
  CREATE INDEX "_programs_v_version_version_updated_on_idx" ON "_programs_v" USING btree ("version_updated_on");
  CREATE INDEX "_programs_v_version_version_updated_at_idx" ON "_programs_v" USING btree ("version_updated_at");
  CREATE INDEX "_programs_v_version_version_created_at_idx" ON "_programs_v" USING btree ("version_created_at");
  CREATE INDEX "_programs_v_version_version_deleted_at_idx" ON "_programs_v" USING btree ("version_deleted_at");
  CREATE INDEX "_programs_v_version_version__status_idx" ON "_programs_v" USING btree ("version__status");
  CREATE INDEX "_programs_v_created_at_idx" ON "_programs_v" USING btree ("created_at");
  CREATE INDEX "_programs_v_updated_at_idx" ON "_programs_v" USING btree ("updated_at");
  CREATE INDEX "_programs_v_latest_idx" ON "_programs_v" USING btree ("latest");
  CREATE INDEX "institutions_filings_order_idx" ON "institutions_filings" USING btree ("_order");
  CREATE INDEX "institutions_filings_parent_id_idx" ON "institutions_filings" USING btree ("_parent_id");
  CREATE INDEX "institutions_evidence_facts_order_idx" ON "institutions_evidence_facts" USING btree ("order");
  CREATE INDEX "institutions_evidence_facts_parent_idx" ON "institutions_evidence_facts" USING btree ("parent_id");
  CREATE INDEX "institutions_evidence_order_idx" ON "institutions_evidence" USING btree ("_order");
  CREATE INDEX "institutions_evidence_parent_id_idx" ON "institutions_evidence" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "institutions_slug_idx" ON "institutions" USING btree ("slug");
  CREATE INDEX "institutions_fictional_idx" ON "institutions" USING btree ("fictional");
  CREATE INDEX "institutions_updated_on_idx" ON "institutions" USING btree ("updated_on");
  CREATE INDEX "institutions_updated_at_idx" ON "institutions" USING btree ("updated_at");
  CREATE INDEX "institutions_created_at_idx" ON "institutions" USING btree ("created_at");
  CREATE INDEX "institutions_deleted_at_idx" ON "institutions" USING btree ("deleted_at");
  CREATE INDEX "institutions__status_idx" ON "institutions" USING btree ("_status");
  CREATE INDEX "institutions_texts_order_parent" ON "institutions_texts" USING btree ("order","parent_id");
  CREATE INDEX "_institutions_v_version_filings_order_idx" ON "_institutions_v_version_filings" USING btree ("_order");
  CREATE INDEX "_institutions_v_version_filings_parent_id_idx" ON "_institutions_v_version_filings" USING btree ("_parent_id");
  CREATE INDEX "_institutions_v_version_evidence_facts_order_idx" ON "_institutions_v_version_evidence_facts" USING btree ("order");
  CREATE INDEX "_institutions_v_version_evidence_facts_parent_idx" ON "_institutions_v_version_evidence_facts" USING btree ("parent_id");
  CREATE INDEX "_institutions_v_version_evidence_order_idx" ON "_institutions_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_institutions_v_version_evidence_parent_id_idx" ON "_institutions_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_institutions_v_parent_idx" ON "_institutions_v" USING btree ("parent_id");
  CREATE INDEX "_institutions_v_version_version_slug_idx" ON "_institutions_v" USING btree ("version_slug");
  CREATE INDEX "_institutions_v_version_version_fictional_idx" ON "_institutions_v" USING btree ("version_fictional");
  CREATE INDEX "_institutions_v_version_version_updated_on_idx" ON "_institutions_v" USING btree ("version_updated_on");
  CREATE INDEX "_institutions_v_version_version_updated_at_idx" ON "_institutions_v" USING btree ("version_updated_at");
  CREATE INDEX "_institutions_v_version_version_created_at_idx" ON "_institutions_v" USING btree ("version_created_at");
  CREATE INDEX "_institutions_v_version_version_deleted_at_idx" ON "_institutions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_institutions_v_version_version__status_idx" ON "_institutions_v" USING btree ("version__status");
  CREATE INDEX "_institutions_v_created_at_idx" ON "_institutions_v" USING btree ("created_at");
  CREATE INDEX "_institutions_v_updated_at_idx" ON "_institutions_v" USING btree ("updated_at");
  CREATE INDEX "_institutions_v_latest_idx" ON "_institutions_v" USING btree ("latest");
  CREATE INDEX "_institutions_v_texts_order_parent" ON "_institutions_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "specialties_strengths_order_idx" ON "specialties_strengths" USING btree ("_order");
  CREATE INDEX "specialties_strengths_parent_id_idx" ON "specialties_strengths" USING btree ("_parent_id");
  CREATE INDEX "specialties_strains_order_idx" ON "specialties_strains" USING btree ("_order");
  CREATE INDEX "specialties_strains_parent_id_idx" ON "specialties_strains" USING btree ("_parent_id");
  CREATE INDEX "specialties_reflections_order_idx" ON "specialties_reflections" USING btree ("_order");
  CREATE INDEX "specialties_reflections_parent_id_idx" ON "specialties_reflections" USING btree ("_parent_id");
  CREATE INDEX "specialties_ratings_order_idx" ON "specialties_ratings" USING btree ("_order");
  CREATE INDEX "specialties_ratings_parent_id_idx" ON "specialties_ratings" USING btree ("_parent_id");
  CREATE INDEX "specialties_attributes_order_idx" ON "specialties_attributes" USING btree ("_order");
  CREATE INDEX "specialties_attributes_parent_id_idx" ON "specialties_attributes" USING btree ("_parent_id");
  CREATE INDEX "specialties_figures_order_idx" ON "specialties_figures" USING btree ("_order");
  CREATE INDEX "specialties_figures_parent_id_idx" ON "specialties_figures" USING btree ("_parent_id");
  CREATE INDEX "specialties_sources_order_idx" ON "specialties_sources" USING btree ("_order");
  CREATE INDEX "specialties_sources_parent_id_idx" ON "specialties_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "specialties_slug_idx" ON "specialties" USING btree ("slug");
  CREATE INDEX "specialties_updated_on_idx" ON "specialties" USING btree ("updated_on");
  CREATE INDEX "specialties_updated_at_idx" ON "specialties" USING btree ("updated_at");
  CREATE INDEX "specialties_created_at_idx" ON "specialties" USING btree ("created_at");
  CREATE INDEX "specialties_deleted_at_idx" ON "specialties" USING btree ("deleted_at");
  CREATE INDEX "specialties__status_idx" ON "specialties" USING btree ("_status");
  CREATE INDEX "specialties_texts_order_parent" ON "specialties_texts" USING btree ("order","parent_id");
  CREATE INDEX "_specialties_v_version_strengths_order_idx" ON "_specialties_v_version_strengths" USING btree ("_order");
  CREATE INDEX "_specialties_v_version_strengths_parent_id_idx" ON "_specialties_v_version_strengths" USING btree ("_parent_id");
  CREATE INDEX "_specialties_v_version_strains_order_idx" ON "_specialties_v_version_strains" USING btree ("_order");
  CREATE INDEX "_specialties_v_version_strains_parent_id_idx" ON "_specialties_v_version_strains" USING btree ("_parent_id");
  CREATE INDEX "_specialties_v_version_reflections_order_idx" ON "_specialties_v_version_reflections" USING btree ("_order");
  CREATE INDEX "_specialties_v_version_reflections_parent_id_idx" ON "_specialties_v_version_reflections" USING btree ("_parent_id");
  CREATE INDEX "_specialties_v_version_ratings_order_idx" ON "_specialties_v_version_ratings" USING btree ("_order");
  CREATE INDEX "_specialties_v_version_ratings_parent_id_idx" ON "_specialties_v_version_ratings" USING btree ("_parent_id");
  CREATE INDEX "_specialties_v_version_attributes_order_idx" ON "_specialties_v_version_attributes" USING btree ("_order");
  CREATE INDEX "_specialties_v_version_attributes_parent_id_idx" ON "_specialties_v_version_attributes" USING btree ("_parent_id");
  CREATE INDEX "_specialties_v_version_figures_order_idx" ON "_specialties_v_version_figures" USING btree ("_order");
  CREATE INDEX "_specialties_v_version_figures_parent_id_idx" ON "_specialties_v_version_figures" USING btree ("_parent_id");
  CREATE INDEX "_specialties_v_version_sources_order_idx" ON "_specialties_v_version_sources" USING btree ("_order");
  CREATE INDEX "_specialties_v_version_sources_parent_id_idx" ON "_specialties_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_specialties_v_parent_idx" ON "_specialties_v" USING btree ("parent_id");
  CREATE INDEX "_specialties_v_version_version_slug_idx" ON "_specialties_v" USING btree ("version_slug");
  CREATE INDEX "_specialties_v_version_version_updated_on_idx" ON "_specialties_v" USING btree ("version_updated_on");
  CREATE INDEX "_specialties_v_version_version_updated_at_idx" ON "_specialties_v" USING btree ("version_updated_at");
  CREATE INDEX "_specialties_v_version_version_created_at_idx" ON "_specialties_v" USING btree ("version_created_at");
  CREATE INDEX "_specialties_v_version_version_deleted_at_idx" ON "_specialties_v" USING btree ("version_deleted_at");
  CREATE INDEX "_specialties_v_version_version__status_idx" ON "_specialties_v" USING btree ("version__status");
  CREATE INDEX "_specialties_v_created_at_idx" ON "_specialties_v" USING btree ("created_at");
  CREATE INDEX "_specialties_v_updated_at_idx" ON "_specialties_v" USING btree ("updated_at");
  CREATE INDEX "_specialties_v_latest_idx" ON "_specialties_v" USING btree ("latest");
  CREATE INDEX "_specialties_v_texts_order_parent" ON "_specialties_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "career_models_strengths_order_idx" ON "career_models_strengths" USING btree ("_order");
  CREATE INDEX "career_models_strengths_parent_id_idx" ON "career_models_strengths" USING btree ("_parent_id");
  CREATE INDEX "career_models_strains_order_idx" ON "career_models_strains" USING btree ("_order");
  CREATE INDEX "career_models_strains_parent_id_idx" ON "career_models_strains" USING btree ("_parent_id");
  CREATE INDEX "career_models_ratings_order_idx" ON "career_models_ratings" USING btree ("_order");
  CREATE INDEX "career_models_ratings_parent_id_idx" ON "career_models_ratings" USING btree ("_parent_id");
  CREATE INDEX "career_models_figures_order_idx" ON "career_models_figures" USING btree ("_order");
  CREATE INDEX "career_models_figures_parent_id_idx" ON "career_models_figures" USING btree ("_parent_id");
  CREATE INDEX "career_models_sources_order_idx" ON "career_models_sources" USING btree ("_order");
  CREATE INDEX "career_models_sources_parent_id_idx" ON "career_models_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "career_models_slug_idx" ON "career_models" USING btree ("slug");
  CREATE INDEX "career_models_updated_on_idx" ON "career_models" USING btree ("updated_on");
  CREATE INDEX "career_models_updated_at_idx" ON "career_models" USING btree ("updated_at");
  CREATE INDEX "career_models_created_at_idx" ON "career_models" USING btree ("created_at");
  CREATE INDEX "career_models_deleted_at_idx" ON "career_models" USING btree ("deleted_at");
  CREATE INDEX "career_models__status_idx" ON "career_models" USING btree ("_status");
  CREATE INDEX "_career_models_v_version_strengths_order_idx" ON "_career_models_v_version_strengths" USING btree ("_order");
  CREATE INDEX "_career_models_v_version_strengths_parent_id_idx" ON "_career_models_v_version_strengths" USING btree ("_parent_id");
  CREATE INDEX "_career_models_v_version_strains_order_idx" ON "_career_models_v_version_strains" USING btree ("_order");
  CREATE INDEX "_career_models_v_version_strains_parent_id_idx" ON "_career_models_v_version_strains" USING btree ("_parent_id");
  CREATE INDEX "_career_models_v_version_ratings_order_idx" ON "_career_models_v_version_ratings" USING btree ("_order");
  CREATE INDEX "_career_models_v_version_ratings_parent_id_idx" ON "_career_models_v_version_ratings" USING btree ("_parent_id");
  CREATE INDEX "_career_models_v_version_figures_order_idx" ON "_career_models_v_version_figures" USING btree ("_order");
  CREATE INDEX "_career_models_v_version_figures_parent_id_idx" ON "_career_models_v_version_figures" USING btree ("_parent_id");
  CREATE INDEX "_career_models_v_version_sources_order_idx" ON "_career_models_v_version_sources" USING btree ("_order");
  CREATE INDEX "_career_models_v_version_sources_parent_id_idx" ON "_career_models_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_career_models_v_parent_idx" ON "_career_models_v" USING btree ("parent_id");
  CREATE INDEX "_career_models_v_version_version_slug_idx" ON "_career_models_v" USING btree ("version_slug");
  CREATE INDEX "_career_models_v_version_version_updated_on_idx" ON "_career_models_v" USING btree ("version_updated_on");
  CREATE INDEX "_career_models_v_version_version_updated_at_idx" ON "_career_models_v" USING btree ("version_updated_at");
  CREATE INDEX "_career_models_v_version_version_created_at_idx" ON "_career_models_v" USING btree ("version_created_at");
  CREATE INDEX "_career_models_v_version_version_deleted_at_idx" ON "_career_models_v" USING btree ("version_deleted_at");
  CREATE INDEX "_career_models_v_version_version__status_idx" ON "_career_models_v" USING btree ("version__status");
  CREATE INDEX "_career_models_v_created_at_idx" ON "_career_models_v" USING btree ("created_at");
  CREATE INDEX "_career_models_v_updated_at_idx" ON "_career_models_v" USING btree ("updated_at");
  CREATE INDEX "_career_models_v_latest_idx" ON "_career_models_v" USING btree ("latest");
  CREATE INDEX "visa_statuses_opens_order_idx" ON "visa_statuses_opens" USING btree ("_order");
  CREATE INDEX "visa_statuses_opens_parent_id_idx" ON "visa_statuses_opens" USING btree ("_parent_id");
  CREATE INDEX "visa_statuses_limits_order_idx" ON "visa_statuses_limits" USING btree ("_order");
  CREATE INDEX "visa_statuses_limits_parent_id_idx" ON "visa_statuses_limits" USING btree ("_parent_id");
  CREATE INDEX "visa_statuses_sources_order_idx" ON "visa_statuses_sources" USING btree ("_order");
  CREATE INDEX "visa_statuses_sources_parent_id_idx" ON "visa_statuses_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "visa_statuses_slug_idx" ON "visa_statuses" USING btree ("slug");
  CREATE INDEX "visa_statuses_updated_on_idx" ON "visa_statuses" USING btree ("updated_on");
  CREATE INDEX "visa_statuses_updated_at_idx" ON "visa_statuses" USING btree ("updated_at");
  CREATE INDEX "visa_statuses_created_at_idx" ON "visa_statuses" USING btree ("created_at");
  CREATE INDEX "visa_statuses_deleted_at_idx" ON "visa_statuses" USING btree ("deleted_at");
  CREATE INDEX "visa_statuses__status_idx" ON "visa_statuses" USING btree ("_status");
  CREATE INDEX "_visa_statuses_v_version_opens_order_idx" ON "_visa_statuses_v_version_opens" USING btree ("_order");
  CREATE INDEX "_visa_statuses_v_version_opens_parent_id_idx" ON "_visa_statuses_v_version_opens" USING btree ("_parent_id");
  CREATE INDEX "_visa_statuses_v_version_limits_order_idx" ON "_visa_statuses_v_version_limits" USING btree ("_order");
  CREATE INDEX "_visa_statuses_v_version_limits_parent_id_idx" ON "_visa_statuses_v_version_limits" USING btree ("_parent_id");
  CREATE INDEX "_visa_statuses_v_version_sources_order_idx" ON "_visa_statuses_v_version_sources" USING btree ("_order");
  CREATE INDEX "_visa_statuses_v_version_sources_parent_id_idx" ON "_visa_statuses_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_visa_statuses_v_parent_idx" ON "_visa_statuses_v" USING btree ("parent_id");
  CREATE INDEX "_visa_statuses_v_version_version_slug_idx" ON "_visa_statuses_v" USING btree ("version_slug");
  CREATE INDEX "_visa_statuses_v_version_version_updated_on_idx" ON "_visa_statuses_v" USING btree ("version_updated_on");
  CREATE INDEX "_visa_statuses_v_version_version_updated_at_idx" ON "_visa_statuses_v" USING btree ("version_updated_at");
  CREATE INDEX "_visa_statuses_v_version_version_created_at_idx" ON "_visa_statuses_v" USING btree ("version_created_at");
  CREATE INDEX "_visa_statuses_v_version_version_deleted_at_idx" ON "_visa_statuses_v" USING btree ("version_deleted_at");
  CREATE INDEX "_visa_statuses_v_version_version__status_idx" ON "_visa_statuses_v" USING btree ("version__status");
  CREATE INDEX "_visa_statuses_v_created_at_idx" ON "_visa_statuses_v" USING btree ("created_at");
  CREATE INDEX "_visa_statuses_v_updated_at_idx" ON "_visa_statuses_v" USING btree ("updated_at");
  CREATE INDEX "_visa_statuses_v_latest_idx" ON "_visa_statuses_v" USING btree ("latest");
  CREATE INDEX "visa_facts_visas_order_idx" ON "visa_facts_visas" USING btree ("order");
  CREATE INDEX "visa_facts_visas_parent_idx" ON "visa_facts_visas" USING btree ("parent_id");
  CREATE INDEX "visa_facts_stages_order_idx" ON "visa_facts_stages" USING btree ("order");
  CREATE INDEX "visa_facts_stages_parent_idx" ON "visa_facts_stages" USING btree ("parent_id");
  CREATE INDEX "visa_facts_sources_order_idx" ON "visa_facts_sources" USING btree ("_order");
  CREATE INDEX "visa_facts_sources_parent_id_idx" ON "visa_facts_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "visa_facts_slug_idx" ON "visa_facts" USING btree ("slug");
  CREATE INDEX "visa_facts_updated_on_idx" ON "visa_facts" USING btree ("updated_on");
  CREATE INDEX "visa_facts_updated_at_idx" ON "visa_facts" USING btree ("updated_at");
  CREATE INDEX "visa_facts_created_at_idx" ON "visa_facts" USING btree ("created_at");
  CREATE INDEX "visa_facts_deleted_at_idx" ON "visa_facts" USING btree ("deleted_at");
  CREATE INDEX "visa_facts__status_idx" ON "visa_facts" USING btree ("_status");
  CREATE INDEX "_visa_facts_v_version_visas_order_idx" ON "_visa_facts_v_version_visas" USING btree ("order");
  CREATE INDEX "_visa_facts_v_version_visas_parent_idx" ON "_visa_facts_v_version_visas" USING btree ("parent_id");
  CREATE INDEX "_visa_facts_v_version_stages_order_idx" ON "_visa_facts_v_version_stages" USING btree ("order");
  CREATE INDEX "_visa_facts_v_version_stages_parent_idx" ON "_visa_facts_v_version_stages" USING btree ("parent_id");
  CREATE INDEX "_visa_facts_v_version_sources_order_idx" ON "_visa_facts_v_version_sources" USING btree ("_order");
  CREATE INDEX "_visa_facts_v_version_sources_parent_id_idx" ON "_visa_facts_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_visa_facts_v_parent_idx" ON "_visa_facts_v" USING btree ("parent_id");
  CREATE INDEX "_visa_facts_v_version_version_slug_idx" ON "_visa_facts_v" USING btree ("version_slug");
  CREATE INDEX "_visa_facts_v_version_version_updated_on_idx" ON "_visa_facts_v" USING btree ("version_updated_on");
  CREATE INDEX "_visa_facts_v_version_version_updated_at_idx" ON "_visa_facts_v" USING btree ("version_updated_at");
  CREATE INDEX "_visa_facts_v_version_version_created_at_idx" ON "_visa_facts_v" USING btree ("version_created_at");
  CREATE INDEX "_visa_facts_v_version_version_deleted_at_idx" ON "_visa_facts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_visa_facts_v_version_version__status_idx" ON "_visa_facts_v" USING btree ("version__status");
  CREATE INDEX "_visa_facts_v_created_at_idx" ON "_visa_facts_v" USING btree ("created_at");
  CREATE INDEX "_visa_facts_v_updated_at_idx" ON "_visa_facts_v" USING btree ("updated_at");
  CREATE INDEX "_visa_facts_v_latest_idx" ON "_visa_facts_v" USING btree ("latest");
  CREATE INDEX "milestones_visas_order_idx" ON "milestones_visas" USING btree ("order");
  CREATE INDEX "milestones_visas_parent_idx" ON "milestones_visas" USING btree ("parent_id");
  CREATE INDEX "milestones_sources_order_idx" ON "milestones_sources" USING btree ("_order");
  CREATE INDEX "milestones_sources_parent_id_idx" ON "milestones_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "milestones_slug_idx" ON "milestones" USING btree ("slug");
  CREATE INDEX "milestones_updated_on_idx" ON "milestones" USING btree ("updated_on");
  CREATE INDEX "milestones_updated_at_idx" ON "milestones" USING btree ("updated_at");
  CREATE INDEX "milestones_created_at_idx" ON "milestones" USING btree ("created_at");
  CREATE INDEX "milestones_deleted_at_idx" ON "milestones" USING btree ("deleted_at");
  CREATE INDEX "milestones__status_idx" ON "milestones" USING btree ("_status");
  CREATE INDEX "_milestones_v_version_visas_order_idx" ON "_milestones_v_version_visas" USING btree ("order");
  CREATE INDEX "_milestones_v_version_visas_parent_idx" ON "_milestones_v_version_visas" USING btree ("parent_id");
  CREATE INDEX "_milestones_v_version_sources_order_idx" ON "_milestones_v_version_sources" USING btree ("_order");
  CREATE INDEX "_milestones_v_version_sources_parent_id_idx" ON "_milestones_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_milestones_v_parent_idx" ON "_milestones_v" USING btree ("parent_id");
  CREATE INDEX "_milestones_v_version_version_slug_idx" ON "_milestones_v" USING btree ("version_slug");
  CREATE INDEX "_milestones_v_version_version_updated_on_idx" ON "_milestones_v" USING btree ("version_updated_on");
  CREATE INDEX "_milestones_v_version_version_updated_at_idx" ON "_milestones_v" USING btree ("version_updated_at");
  CREATE INDEX "_milestones_v_version_version_created_at_idx" ON "_milestones_v" USING btree ("version_created_at");
  CREATE INDEX "_milestones_v_version_version_deleted_at_idx" ON "_milestones_v" USING btree ("version_deleted_at");
  CREATE INDEX "_milestones_v_version_version__status_idx" ON "_milestones_v" USING btree ("version__status");
  CREATE INDEX "_milestones_v_created_at_idx" ON "_milestones_v" USING btree ("created_at");
  CREATE INDEX "_milestones_v_updated_at_idx" ON "_milestones_v" USING btree ("updated_at");
  CREATE INDEX "_milestones_v_latest_idx" ON "_milestones_v" USING btree ("latest");
  CREATE INDEX "faqs_stages_order_idx" ON "faqs_stages" USING btree ("order");
  CREATE INDEX "faqs_stages_parent_idx" ON "faqs_stages" USING btree ("parent_id");
  CREATE INDEX "faqs_visas_order_idx" ON "faqs_visas" USING btree ("order");
  CREATE INDEX "faqs_visas_parent_idx" ON "faqs_visas" USING btree ("parent_id");
  CREATE INDEX "faqs_sources_order_idx" ON "faqs_sources" USING btree ("_order");
  CREATE INDEX "faqs_sources_parent_id_idx" ON "faqs_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "faqs_slug_idx" ON "faqs" USING btree ("slug");
  CREATE INDEX "faqs_updated_on_idx" ON "faqs" USING btree ("updated_on");
  CREATE INDEX "faqs_updated_at_idx" ON "faqs" USING btree ("updated_at");
  CREATE INDEX "faqs_created_at_idx" ON "faqs" USING btree ("created_at");
  CREATE INDEX "faqs_deleted_at_idx" ON "faqs" USING btree ("deleted_at");
  CREATE INDEX "faqs__status_idx" ON "faqs" USING btree ("_status");
  CREATE INDEX "_faqs_v_version_stages_order_idx" ON "_faqs_v_version_stages" USING btree ("order");
  CREATE INDEX "_faqs_v_version_stages_parent_idx" ON "_faqs_v_version_stages" USING btree ("parent_id");
  CREATE INDEX "_faqs_v_version_visas_order_idx" ON "_faqs_v_version_visas" USING btree ("order");
  CREATE INDEX "_faqs_v_version_visas_parent_idx" ON "_faqs_v_version_visas" USING btree ("parent_id");
  CREATE INDEX "_faqs_v_version_sources_order_idx" ON "_faqs_v_version_sources" USING btree ("_order");
  CREATE INDEX "_faqs_v_version_sources_parent_id_idx" ON "_faqs_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_faqs_v_parent_idx" ON "_faqs_v" USING btree ("parent_id");
  CREATE INDEX "_faqs_v_version_version_slug_idx" ON "_faqs_v" USING btree ("version_slug");
  CREATE INDEX "_faqs_v_version_version_updated_on_idx" ON "_faqs_v" USING btree ("version_updated_on");
  CREATE INDEX "_faqs_v_version_version_updated_at_idx" ON "_faqs_v" USING btree ("version_updated_at");
  CREATE INDEX "_faqs_v_version_version_created_at_idx" ON "_faqs_v" USING btree ("version_created_at");
  CREATE INDEX "_faqs_v_version_version_deleted_at_idx" ON "_faqs_v" USING btree ("version_deleted_at");
  CREATE INDEX "_faqs_v_version_version__status_idx" ON "_faqs_v" USING btree ("version__status");
  CREATE INDEX "_faqs_v_created_at_idx" ON "_faqs_v" USING btree ("created_at");
  CREATE INDEX "_faqs_v_updated_at_idx" ON "_faqs_v" USING btree ("updated_at");
  CREATE INDEX "_faqs_v_latest_idx" ON "_faqs_v" USING btree ("latest");
  CREATE INDEX "guidance_helps_order_idx" ON "guidance_helps" USING btree ("order");
  CREATE INDEX "guidance_helps_parent_idx" ON "guidance_helps" USING btree ("parent_id");
  CREATE INDEX "guidance_stages_order_idx" ON "guidance_stages" USING btree ("order");
  CREATE INDEX "guidance_stages_parent_idx" ON "guidance_stages" USING btree ("parent_id");
  CREATE INDEX "guidance_when_dimensions_order_idx" ON "guidance_when_dimensions" USING btree ("_order");
  CREATE INDEX "guidance_when_dimensions_parent_id_idx" ON "guidance_when_dimensions" USING btree ("_parent_id");
  CREATE INDEX "guidance_when_stages_order_idx" ON "guidance_when_stages" USING btree ("order");
  CREATE INDEX "guidance_when_stages_parent_idx" ON "guidance_when_stages" USING btree ("parent_id");
  CREATE INDEX "guidance_when_visas_order_idx" ON "guidance_when_visas" USING btree ("order");
  CREATE INDEX "guidance_when_visas_parent_idx" ON "guidance_when_visas" USING btree ("parent_id");
  CREATE INDEX "guidance_when_stressors_order_idx" ON "guidance_when_stressors" USING btree ("order");
  CREATE INDEX "guidance_when_stressors_parent_idx" ON "guidance_when_stressors" USING btree ("parent_id");
  CREATE INDEX "guidance_sources_order_idx" ON "guidance_sources" USING btree ("_order");
  CREATE INDEX "guidance_sources_parent_id_idx" ON "guidance_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "guidance_slug_idx" ON "guidance" USING btree ("slug");
  CREATE INDEX "guidance_updated_on_idx" ON "guidance" USING btree ("updated_on");
  CREATE INDEX "guidance_updated_at_idx" ON "guidance" USING btree ("updated_at");
  CREATE INDEX "guidance_created_at_idx" ON "guidance" USING btree ("created_at");
  CREATE INDEX "guidance_deleted_at_idx" ON "guidance" USING btree ("deleted_at");
  CREATE INDEX "guidance__status_idx" ON "guidance" USING btree ("_status");
  CREATE INDEX "guidance_rels_order_idx" ON "guidance_rels" USING btree ("order");
  CREATE INDEX "guidance_rels_parent_idx" ON "guidance_rels" USING btree ("parent_id");
  CREATE INDEX "guidance_rels_path_idx" ON "guidance_rels" USING btree ("path");
  CREATE INDEX "guidance_rels_specialties_id_idx" ON "guidance_rels" USING btree ("specialties_id");
  CREATE INDEX "guidance_rels_career_models_id_idx" ON "guidance_rels" USING btree ("career_models_id");
  CREATE INDEX "_guidance_v_version_helps_order_idx" ON "_guidance_v_version_helps" USING btree ("order");
  CREATE INDEX "_guidance_v_version_helps_parent_idx" ON "_guidance_v_version_helps" USING btree ("parent_id");
  CREATE INDEX "_guidance_v_version_stages_order_idx" ON "_guidance_v_version_stages" USING btree ("order");
  CREATE INDEX "_guidance_v_version_stages_parent_idx" ON "_guidance_v_version_stages" USING btree ("parent_id");
  CREATE INDEX "_guidance_v_version_when_dimensions_order_idx" ON "_guidance_v_version_when_dimensions" USING btree ("_order");
  CREATE INDEX "_guidance_v_version_when_dimensions_parent_id_idx" ON "_guidance_v_version_when_dimensions" USING btree ("_parent_id");
  CREATE INDEX "_guidance_v_version_when_stages_order_idx" ON "_guidance_v_version_when_stages" USING btree ("order");
  CREATE INDEX "_guidance_v_version_when_stages_parent_idx" ON "_guidance_v_version_when_stages" USING btree ("parent_id");
  CREATE INDEX "_guidance_v_version_when_visas_order_idx" ON "_guidance_v_version_when_visas" USING btree ("order");
  CREATE INDEX "_guidance_v_version_when_visas_parent_idx" ON "_guidance_v_version_when_visas" USING btree ("parent_id");
  CREATE INDEX "_guidance_v_version_when_stressors_order_idx" ON "_guidance_v_version_when_stressors" USING btree ("order");
  CREATE INDEX "_guidance_v_version_when_stressors_parent_idx" ON "_guidance_v_version_when_stressors" USING btree ("parent_id");
  CREATE INDEX "_guidance_v_version_sources_order_idx" ON "_guidance_v_version_sources" USING btree ("_order");
  CREATE INDEX "_guidance_v_version_sources_parent_id_idx" ON "_guidance_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_guidance_v_parent_idx" ON "_guidance_v" USING btree ("parent_id");
  CREATE INDEX "_guidance_v_version_version_slug_idx" ON "_guidance_v" USING btree ("version_slug");
  CREATE INDEX "_guidance_v_version_version_updated_on_idx" ON "_guidance_v" USING btree ("version_updated_on");
  CREATE INDEX "_guidance_v_version_version_updated_at_idx" ON "_guidance_v" USING btree ("version_updated_at");
  CREATE INDEX "_guidance_v_version_version_created_at_idx" ON "_guidance_v" USING btree ("version_created_at");
  CREATE INDEX "_guidance_v_version_version_deleted_at_idx" ON "_guidance_v" USING btree ("version_deleted_at");
  CREATE INDEX "_guidance_v_version_version__status_idx" ON "_guidance_v" USING btree ("version__status");
  CREATE INDEX "_guidance_v_created_at_idx" ON "_guidance_v" USING btree ("created_at");
  CREATE INDEX "_guidance_v_updated_at_idx" ON "_guidance_v" USING btree ("updated_at");
  CREATE INDEX "_guidance_v_latest_idx" ON "_guidance_v" USING btree ("latest");
  CREATE INDEX "_guidance_v_rels_order_idx" ON "_guidance_v_rels" USING btree ("order");
  CREATE INDEX "_guidance_v_rels_parent_idx" ON "_guidance_v_rels" USING btree ("parent_id");
  CREATE INDEX "_guidance_v_rels_path_idx" ON "_guidance_v_rels" USING btree ("path");
  CREATE INDEX "_guidance_v_rels_specialties_id_idx" ON "_guidance_v_rels" USING btree ("specialties_id");
  CREATE INDEX "_guidance_v_rels_career_models_id_idx" ON "_guidance_v_rels" USING btree ("career_models_id");
  CREATE INDEX "guide_pages_stages_order_idx" ON "guide_pages_stages" USING btree ("order");
  CREATE INDEX "guide_pages_stages_parent_idx" ON "guide_pages_stages" USING btree ("parent_id");
  CREATE INDEX "guide_pages_sources_order_idx" ON "guide_pages_sources" USING btree ("_order");
  CREATE INDEX "guide_pages_sources_parent_id_idx" ON "guide_pages_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "guide_pages_slug_idx" ON "guide_pages" USING btree ("slug");
  CREATE INDEX "guide_pages_updated_on_idx" ON "guide_pages" USING btree ("updated_on");
  CREATE INDEX "guide_pages_updated_at_idx" ON "guide_pages" USING btree ("updated_at");
  CREATE INDEX "guide_pages_created_at_idx" ON "guide_pages" USING btree ("created_at");
  CREATE INDEX "guide_pages_deleted_at_idx" ON "guide_pages" USING btree ("deleted_at");
  CREATE INDEX "guide_pages__status_idx" ON "guide_pages" USING btree ("_status");
  CREATE INDEX "_guide_pages_v_version_stages_order_idx" ON "_guide_pages_v_version_stages" USING btree ("order");
  CREATE INDEX "_guide_pages_v_version_stages_parent_idx" ON "_guide_pages_v_version_stages" USING btree ("parent_id");
  CREATE INDEX "_guide_pages_v_version_sources_order_idx" ON "_guide_pages_v_version_sources" USING btree ("_order");
  CREATE INDEX "_guide_pages_v_version_sources_parent_id_idx" ON "_guide_pages_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_guide_pages_v_parent_idx" ON "_guide_pages_v" USING btree ("parent_id");
  CREATE INDEX "_guide_pages_v_version_version_slug_idx" ON "_guide_pages_v" USING btree ("version_slug");
  CREATE INDEX "_guide_pages_v_version_version_updated_on_idx" ON "_guide_pages_v" USING btree ("version_updated_on");
  CREATE INDEX "_guide_pages_v_version_version_updated_at_idx" ON "_guide_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_guide_pages_v_version_version_created_at_idx" ON "_guide_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_guide_pages_v_version_version_deleted_at_idx" ON "_guide_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_guide_pages_v_version_version__status_idx" ON "_guide_pages_v" USING btree ("version__status");
  CREATE INDEX "_guide_pages_v_created_at_idx" ON "_guide_pages_v" USING btree ("created_at");
  CREATE INDEX "_guide_pages_v_updated_at_idx" ON "_guide_pages_v" USING btree ("updated_at");
  CREATE INDEX "_guide_pages_v_latest_idx" ON "_guide_pages_v" USING btree ("latest");
  CREATE UNIQUE INDEX "resources_slug_idx" ON "resources" USING btree ("slug");
  CREATE INDEX "resources_updated_on_idx" ON "resources" USING btree ("updated_on");
  CREATE INDEX "resources_updated_at_idx" ON "resources" USING btree ("updated_at");
  CREATE INDEX "resources_created_at_idx" ON "resources" USING btree ("created_at");
  CREATE INDEX "resources_deleted_at_idx" ON "resources" USING btree ("deleted_at");
  CREATE INDEX "resources__status_idx" ON "resources" USING btree ("_status");
  CREATE INDEX "_resources_v_parent_idx" ON "_resources_v" USING btree ("parent_id");
  CREATE INDEX "_resources_v_version_version_slug_idx" ON "_resources_v" USING btree ("version_slug");
  CREATE INDEX "_resources_v_version_version_updated_on_idx" ON "_resources_v" USING btree ("version_updated_on");
  CREATE INDEX "_resources_v_version_version_updated_at_idx" ON "_resources_v" USING btree ("version_updated_at");
  CREATE INDEX "_resources_v_version_version_created_at_idx" ON "_resources_v" USING btree ("version_created_at");
  CREATE INDEX "_resources_v_version_version_deleted_at_idx" ON "_resources_v" USING btree ("version_deleted_at");
  CREATE INDEX "_resources_v_version_version__status_idx" ON "_resources_v" USING btree ("version__status");
  CREATE INDEX "_resources_v_created_at_idx" ON "_resources_v" USING btree ("created_at");
  CREATE INDEX "_resources_v_updated_at_idx" ON "_resources_v" USING btree ("updated_at");
  CREATE INDEX "_resources_v_latest_idx" ON "_resources_v" USING btree ("latest");
  CREATE INDEX "glossary_sources_order_idx" ON "glossary_sources" USING btree ("_order");
  CREATE INDEX "glossary_sources_parent_id_idx" ON "glossary_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "glossary_slug_idx" ON "glossary" USING btree ("slug");
  CREATE INDEX "glossary_updated_on_idx" ON "glossary" USING btree ("updated_on");
  CREATE INDEX "glossary_updated_at_idx" ON "glossary" USING btree ("updated_at");
  CREATE INDEX "glossary_created_at_idx" ON "glossary" USING btree ("created_at");
  CREATE INDEX "glossary_deleted_at_idx" ON "glossary" USING btree ("deleted_at");
  CREATE INDEX "glossary__status_idx" ON "glossary" USING btree ("_status");
  CREATE INDEX "glossary_texts_order_parent" ON "glossary_texts" USING btree ("order","parent_id");
  CREATE INDEX "_glossary_v_version_sources_order_idx" ON "_glossary_v_version_sources" USING btree ("_order");
  CREATE INDEX "_glossary_v_version_sources_parent_id_idx" ON "_glossary_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_glossary_v_parent_idx" ON "_glossary_v" USING btree ("parent_id");
  CREATE INDEX "_glossary_v_version_version_slug_idx" ON "_glossary_v" USING btree ("version_slug");
  CREATE INDEX "_glossary_v_version_version_updated_on_idx" ON "_glossary_v" USING btree ("version_updated_on");
  CREATE INDEX "_glossary_v_version_version_updated_at_idx" ON "_glossary_v" USING btree ("version_updated_at");
  CREATE INDEX "_glossary_v_version_version_created_at_idx" ON "_glossary_v" USING btree ("version_created_at");
  CREATE INDEX "_glossary_v_version_version_deleted_at_idx" ON "_glossary_v" USING btree ("version_deleted_at");
  CREATE INDEX "_glossary_v_version_version__status_idx" ON "_glossary_v" USING btree ("version__status");
  CREATE INDEX "_glossary_v_created_at_idx" ON "_glossary_v" USING btree ("created_at");
  CREATE INDEX "_glossary_v_updated_at_idx" ON "_glossary_v" USING btree ("updated_at");
  CREATE INDEX "_glossary_v_latest_idx" ON "_glossary_v" USING btree ("latest");
  CREATE INDEX "_glossary_v_texts_order_parent" ON "_glossary_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_programs_id_idx" ON "payload_locked_documents_rels" USING btree ("programs_id");
  CREATE INDEX "payload_locked_documents_rels_institutions_id_idx" ON "payload_locked_documents_rels" USING btree ("institutions_id");
  CREATE INDEX "payload_locked_documents_rels_specialties_id_idx" ON "payload_locked_documents_rels" USING btree ("specialties_id");
  CREATE INDEX "payload_locked_documents_rels_career_models_id_idx" ON "payload_locked_documents_rels" USING btree ("career_models_id");
  CREATE INDEX "payload_locked_documents_rels_visa_statuses_id_idx" ON "payload_locked_documents_rels" USING btree ("visa_statuses_id");
  CREATE INDEX "payload_locked_documents_rels_visa_facts_id_idx" ON "payload_locked_documents_rels" USING btree ("visa_facts_id");
  CREATE INDEX "payload_locked_documents_rels_milestones_id_idx" ON "payload_locked_documents_rels" USING btree ("milestones_id");
  CREATE INDEX "payload_locked_documents_rels_faqs_id_idx" ON "payload_locked_documents_rels" USING btree ("faqs_id");
  CREATE INDEX "payload_locked_documents_rels_guidance_id_idx" ON "payload_locked_documents_rels" USING btree ("guidance_id");
  CREATE INDEX "payload_locked_documents_rels_guide_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("guide_pages_id");
  CREATE INDEX "payload_locked_documents_rels_resources_id_idx" ON "payload_locked_documents_rels" USING btree ("resources_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "programs_facts_project_kinds" CASCADE;
  DROP TABLE "programs_evidence_facts" CASCADE;
  DROP TABLE "programs_evidence" CASCADE;
  DROP TABLE "programs" CASCADE;
  DROP TABLE "_programs_v_version_facts_project_kinds" CASCADE;
  DROP TABLE "_programs_v_version_evidence_facts" CASCADE;
  DROP TABLE "_programs_v_version_evidence" CASCADE;
  DROP TABLE "_programs_v" CASCADE;
  DROP TABLE "institutions_filings" CASCADE;
  DROP TABLE "institutions_evidence_facts" CASCADE;
  DROP TABLE "institutions_evidence" CASCADE;
  DROP TABLE "institutions" CASCADE;
  DROP TABLE "institutions_texts" CASCADE;
  DROP TABLE "_institutions_v_version_filings" CASCADE;
  DROP TABLE "_institutions_v_version_evidence_facts" CASCADE;
  DROP TABLE "_institutions_v_version_evidence" CASCADE;
  DROP TABLE "_institutions_v" CASCADE;
  DROP TABLE "_institutions_v_texts" CASCADE;
  DROP TABLE "specialties_strengths" CASCADE;
  DROP TABLE "specialties_strains" CASCADE;
  DROP TABLE "specialties_reflections" CASCADE;
  DROP TABLE "specialties_ratings" CASCADE;
  DROP TABLE "specialties_attributes" CASCADE;
  DROP TABLE "specialties_figures" CASCADE;
  DROP TABLE "specialties_sources" CASCADE;
  DROP TABLE "specialties" CASCADE;
  DROP TABLE "specialties_texts" CASCADE;
  DROP TABLE "_specialties_v_version_strengths" CASCADE;
  DROP TABLE "_specialties_v_version_strains" CASCADE;
  DROP TABLE "_specialties_v_version_reflections" CASCADE;
  DROP TABLE "_specialties_v_version_ratings" CASCADE;
  DROP TABLE "_specialties_v_version_attributes" CASCADE;
  DROP TABLE "_specialties_v_version_figures" CASCADE;
  DROP TABLE "_specialties_v_version_sources" CASCADE;
  DROP TABLE "_specialties_v" CASCADE;
  DROP TABLE "_specialties_v_texts" CASCADE;
  DROP TABLE "career_models_strengths" CASCADE;
  DROP TABLE "career_models_strains" CASCADE;
  DROP TABLE "career_models_ratings" CASCADE;
  DROP TABLE "career_models_figures" CASCADE;
  DROP TABLE "career_models_sources" CASCADE;
  DROP TABLE "career_models" CASCADE;
  DROP TABLE "_career_models_v_version_strengths" CASCADE;
  DROP TABLE "_career_models_v_version_strains" CASCADE;
  DROP TABLE "_career_models_v_version_ratings" CASCADE;
  DROP TABLE "_career_models_v_version_figures" CASCADE;
  DROP TABLE "_career_models_v_version_sources" CASCADE;
  DROP TABLE "_career_models_v" CASCADE;
  DROP TABLE "visa_statuses_opens" CASCADE;
  DROP TABLE "visa_statuses_limits" CASCADE;
  DROP TABLE "visa_statuses_sources" CASCADE;
  DROP TABLE "visa_statuses" CASCADE;
  DROP TABLE "_visa_statuses_v_version_opens" CASCADE;
  DROP TABLE "_visa_statuses_v_version_limits" CASCADE;
  DROP TABLE "_visa_statuses_v_version_sources" CASCADE;
  DROP TABLE "_visa_statuses_v" CASCADE;
  DROP TABLE "visa_facts_visas" CASCADE;
  DROP TABLE "visa_facts_stages" CASCADE;
  DROP TABLE "visa_facts_sources" CASCADE;
  DROP TABLE "visa_facts" CASCADE;
  DROP TABLE "_visa_facts_v_version_visas" CASCADE;
  DROP TABLE "_visa_facts_v_version_stages" CASCADE;
  DROP TABLE "_visa_facts_v_version_sources" CASCADE;
  DROP TABLE "_visa_facts_v" CASCADE;
  DROP TABLE "milestones_visas" CASCADE;
  DROP TABLE "milestones_sources" CASCADE;
  DROP TABLE "milestones" CASCADE;
  DROP TABLE "_milestones_v_version_visas" CASCADE;
  DROP TABLE "_milestones_v_version_sources" CASCADE;
  DROP TABLE "_milestones_v" CASCADE;
  DROP TABLE "faqs_stages" CASCADE;
  DROP TABLE "faqs_visas" CASCADE;
  DROP TABLE "faqs_sources" CASCADE;
  DROP TABLE "faqs" CASCADE;
  DROP TABLE "_faqs_v_version_stages" CASCADE;
  DROP TABLE "_faqs_v_version_visas" CASCADE;
  DROP TABLE "_faqs_v_version_sources" CASCADE;
  DROP TABLE "_faqs_v" CASCADE;
  DROP TABLE "guidance_helps" CASCADE;
  DROP TABLE "guidance_stages" CASCADE;
  DROP TABLE "guidance_when_dimensions" CASCADE;
  DROP TABLE "guidance_when_stages" CASCADE;
  DROP TABLE "guidance_when_visas" CASCADE;
  DROP TABLE "guidance_when_stressors" CASCADE;
  DROP TABLE "guidance_sources" CASCADE;
  DROP TABLE "guidance" CASCADE;
  DROP TABLE "guidance_rels" CASCADE;
  DROP TABLE "_guidance_v_version_helps" CASCADE;
  DROP TABLE "_guidance_v_version_stages" CASCADE;
  DROP TABLE "_guidance_v_version_when_dimensions" CASCADE;
  DROP TABLE "_guidance_v_version_when_stages" CASCADE;
  DROP TABLE "_guidance_v_version_when_visas" CASCADE;
  DROP TABLE "_guidance_v_version_when_stressors" CASCADE;
  DROP TABLE "_guidance_v_version_sources" CASCADE;
  DROP TABLE "_guidance_v" CASCADE;
  DROP TABLE "_guidance_v_rels" CASCADE;
  DROP TABLE "guide_pages_stages" CASCADE;
  DROP TABLE "guide_pages_sources" CASCADE;
  DROP TABLE "guide_pages" CASCADE;
  DROP TABLE "_guide_pages_v_version_stages" CASCADE;
  DROP TABLE "_guide_pages_v_version_sources" CASCADE;
  DROP TABLE "_guide_pages_v" CASCADE;
  DROP TABLE "resources" CASCADE;
  DROP TABLE "_resources_v" CASCADE;
  DROP TABLE "glossary_sources" CASCADE;
  DROP TABLE "glossary" CASCADE;
  DROP TABLE "glossary_texts" CASCADE;
  DROP TABLE "_glossary_v_version_sources" CASCADE;
  DROP TABLE "_glossary_v" CASCADE;
  DROP TABLE "_glossary_v_texts" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "content_revision" CASCADE;
  DROP TYPE "public"."enum_programs_facts_project_kinds";
  DROP TYPE "public"."enum_programs_evidence_facts";
  DROP TYPE "public"."enum_programs_evidence_source_kind";
  DROP TYPE "public"."enum_programs_kind";
  DROP TYPE "public"."enum_programs_state";
  DROP TYPE "public"."enum_programs_facts_j1";
  DROP TYPE "public"."enum_programs_facts_h1b";
  DROP TYPE "public"."enum_programs_facts_o1";
  DROP TYPE "public"."enum_programs_facts_permanent_residents_only";
  DROP TYPE "public"."enum_programs_facts_us_clinical_experience";
  DROP TYPE "public"."enum_programs_facts_step3";
  DROP TYPE "public"."enum_programs_facts_board_eligibility";
  DROP TYPE "public"."enum_programs_facts_nights";
  DROP TYPE "public"."enum_programs_facts_call";
  DROP TYPE "public"."enum_programs_facts_weekends";
  DROP TYPE "public"."enum_programs_facts_core_hours";
  DROP TYPE "public"."enum_programs_facts_culture";
  DROP TYPE "public"."enum_programs_facts_legal_support";
  DROP TYPE "public"."enum_programs_facts_immigration_absences";
  DROP TYPE "public"."enum_programs_facts_wellness_support";
  DROP TYPE "public"."enum_programs_facts_position_type";
  DROP TYPE "public"."enum_programs_facts_application_system";
  DROP TYPE "public"."enum_programs_status";
  DROP TYPE "public"."enum__programs_v_version_facts_project_kinds";
  DROP TYPE "public"."enum__programs_v_version_evidence_facts";
  DROP TYPE "public"."enum__programs_v_version_evidence_source_kind";
  DROP TYPE "public"."enum__programs_v_version_kind";
  DROP TYPE "public"."enum__programs_v_version_state";
  DROP TYPE "public"."enum__programs_v_version_facts_j1";
  DROP TYPE "public"."enum__programs_v_version_facts_h1b";
  DROP TYPE "public"."enum__programs_v_version_facts_o1";
  DROP TYPE "public"."enum__programs_v_version_facts_permanent_residents_only";
  DROP TYPE "public"."enum__programs_v_version_facts_us_clinical_experience";
  DROP TYPE "public"."enum__programs_v_version_facts_step3";
  DROP TYPE "public"."enum__programs_v_version_facts_board_eligibility";
  DROP TYPE "public"."enum__programs_v_version_facts_nights";
  DROP TYPE "public"."enum__programs_v_version_facts_call";
  DROP TYPE "public"."enum__programs_v_version_facts_weekends";
  DROP TYPE "public"."enum__programs_v_version_facts_core_hours";
  DROP TYPE "public"."enum__programs_v_version_facts_culture";
  DROP TYPE "public"."enum__programs_v_version_facts_legal_support";
  DROP TYPE "public"."enum__programs_v_version_facts_immigration_absences";
  DROP TYPE "public"."enum__programs_v_version_facts_wellness_support";
  DROP TYPE "public"."enum__programs_v_version_facts_position_type";
  DROP TYPE "public"."enum__programs_v_version_facts_application_system";
  DROP TYPE "public"."enum__programs_v_version_status";
  DROP TYPE "public"."enum_institutions_filings_dataset";
  DROP TYPE "public"."enum_institutions_evidence_facts";
  DROP TYPE "public"."enum_institutions_evidence_source_kind";
  DROP TYPE "public"."enum_institutions_state";
  DROP TYPE "public"."enum_institutions_facts_j1";
  DROP TYPE "public"."enum_institutions_facts_h1b";
  DROP TYPE "public"."enum_institutions_facts_o1";
  DROP TYPE "public"."enum_institutions_facts_type";
  DROP TYPE "public"."enum_institutions_status";
  DROP TYPE "public"."enum__institutions_v_version_filings_dataset";
  DROP TYPE "public"."enum__institutions_v_version_evidence_facts";
  DROP TYPE "public"."enum__institutions_v_version_evidence_source_kind";
  DROP TYPE "public"."enum__institutions_v_version_state";
  DROP TYPE "public"."enum__institutions_v_version_facts_j1";
  DROP TYPE "public"."enum__institutions_v_version_facts_h1b";
  DROP TYPE "public"."enum__institutions_v_version_facts_o1";
  DROP TYPE "public"."enum__institutions_v_version_facts_type";
  DROP TYPE "public"."enum__institutions_v_version_status";
  DROP TYPE "public"."enum_specialties_ratings_stage";
  DROP TYPE "public"."enum_specialties_ratings_dimension";
  DROP TYPE "public"."enum_specialties_ratings_evidence";
  DROP TYPE "public"."enum_specialties_attributes_attribute";
  DROP TYPE "public"."enum_specialties_attributes_evidence";
  DROP TYPE "public"."enum_specialties_figures_source_strength";
  DROP TYPE "public"."enum_specialties_sources_strength";
  DROP TYPE "public"."enum_specialties_kind";
  DROP TYPE "public"."enum_specialties_status";
  DROP TYPE "public"."enum__specialties_v_version_ratings_stage";
  DROP TYPE "public"."enum__specialties_v_version_ratings_dimension";
  DROP TYPE "public"."enum__specialties_v_version_ratings_evidence";
  DROP TYPE "public"."enum__specialties_v_version_attributes_attribute";
  DROP TYPE "public"."enum__specialties_v_version_attributes_evidence";
  DROP TYPE "public"."enum__specialties_v_version_figures_source_strength";
  DROP TYPE "public"."enum__specialties_v_version_sources_strength";
  DROP TYPE "public"."enum__specialties_v_version_kind";
  DROP TYPE "public"."enum__specialties_v_version_status";
  DROP TYPE "public"."enum_career_models_ratings_dimension";
  DROP TYPE "public"."enum_career_models_ratings_evidence";
  DROP TYPE "public"."enum_career_models_figures_source_strength";
  DROP TYPE "public"."enum_career_models_sources_strength";
  DROP TYPE "public"."enum_career_models_clinical_share_evidence";
  DROP TYPE "public"."enum_career_models_weekly_hours_evidence";
  DROP TYPE "public"."enum_career_models_remote_share_evidence";
  DROP TYPE "public"."enum_career_models_status";
  DROP TYPE "public"."enum__career_models_v_version_ratings_dimension";
  DROP TYPE "public"."enum__career_models_v_version_ratings_evidence";
  DROP TYPE "public"."enum__career_models_v_version_figures_source_strength";
  DROP TYPE "public"."enum__career_models_v_version_sources_strength";
  DROP TYPE "public"."enum__career_models_v_version_clinical_share_evidence";
  DROP TYPE "public"."enum__career_models_v_version_weekly_hours_evidence";
  DROP TYPE "public"."enum__career_models_v_version_remote_share_evidence";
  DROP TYPE "public"."enum__career_models_v_version_status";
  DROP TYPE "public"."enum_visa_statuses_sources_strength";
  DROP TYPE "public"."enum_visa_statuses_status";
  DROP TYPE "public"."enum__visa_statuses_v_version_sources_strength";
  DROP TYPE "public"."enum__visa_statuses_v_version_status";
  DROP TYPE "public"."enum_visa_facts_visas";
  DROP TYPE "public"."enum_visa_facts_stages";
  DROP TYPE "public"."enum_visa_facts_sources_strength";
  DROP TYPE "public"."enum_visa_facts_topic";
  DROP TYPE "public"."enum_visa_facts_force";
  DROP TYPE "public"."enum_visa_facts_status";
  DROP TYPE "public"."enum__visa_facts_v_version_visas";
  DROP TYPE "public"."enum__visa_facts_v_version_stages";
  DROP TYPE "public"."enum__visa_facts_v_version_sources_strength";
  DROP TYPE "public"."enum__visa_facts_v_version_topic";
  DROP TYPE "public"."enum__visa_facts_v_version_force";
  DROP TYPE "public"."enum__visa_facts_v_version_status";
  DROP TYPE "public"."enum_milestones_visas";
  DROP TYPE "public"."enum_milestones_sources_strength";
  DROP TYPE "public"."enum_milestones_stage";
  DROP TYPE "public"."enum_milestones_anchor";
  DROP TYPE "public"."enum_milestones_status";
  DROP TYPE "public"."enum__milestones_v_version_visas";
  DROP TYPE "public"."enum__milestones_v_version_sources_strength";
  DROP TYPE "public"."enum__milestones_v_version_stage";
  DROP TYPE "public"."enum__milestones_v_version_anchor";
  DROP TYPE "public"."enum__milestones_v_version_status";
  DROP TYPE "public"."enum_faqs_stages";
  DROP TYPE "public"."enum_faqs_visas";
  DROP TYPE "public"."enum_faqs_sources_strength";
  DROP TYPE "public"."enum_faqs_topic";
  DROP TYPE "public"."enum_faqs_status";
  DROP TYPE "public"."enum__faqs_v_version_stages";
  DROP TYPE "public"."enum__faqs_v_version_visas";
  DROP TYPE "public"."enum__faqs_v_version_sources_strength";
  DROP TYPE "public"."enum__faqs_v_version_topic";
  DROP TYPE "public"."enum__faqs_v_version_status";
  DROP TYPE "public"."enum_guidance_helps";
  DROP TYPE "public"."enum_guidance_stages";
  DROP TYPE "public"."enum_guidance_when_dimensions_dimension";
  DROP TYPE "public"."enum_guidance_when_dimensions_band";
  DROP TYPE "public"."enum_guidance_when_stages";
  DROP TYPE "public"."enum_guidance_when_visas";
  DROP TYPE "public"."enum_guidance_when_stressors";
  DROP TYPE "public"."enum_guidance_sources_strength";
  DROP TYPE "public"."enum_guidance_group";
  DROP TYPE "public"."enum_guidance_effort";
  DROP TYPE "public"."enum_guidance_status";
  DROP TYPE "public"."enum__guidance_v_version_helps";
  DROP TYPE "public"."enum__guidance_v_version_stages";
  DROP TYPE "public"."enum__guidance_v_version_when_dimensions_dimension";
  DROP TYPE "public"."enum__guidance_v_version_when_dimensions_band";
  DROP TYPE "public"."enum__guidance_v_version_when_stages";
  DROP TYPE "public"."enum__guidance_v_version_when_visas";
  DROP TYPE "public"."enum__guidance_v_version_when_stressors";
  DROP TYPE "public"."enum__guidance_v_version_sources_strength";
  DROP TYPE "public"."enum__guidance_v_version_group";
  DROP TYPE "public"."enum__guidance_v_version_effort";
  DROP TYPE "public"."enum__guidance_v_version_status";
  DROP TYPE "public"."enum_guide_pages_stages";
  DROP TYPE "public"."enum_guide_pages_sources_strength";
  DROP TYPE "public"."enum_guide_pages_status";
  DROP TYPE "public"."enum__guide_pages_v_version_stages";
  DROP TYPE "public"."enum__guide_pages_v_version_sources_strength";
  DROP TYPE "public"."enum__guide_pages_v_version_status";
  DROP TYPE "public"."enum_resources_kind";
  DROP TYPE "public"."enum_resources_status";
  DROP TYPE "public"."enum__resources_v_version_kind";
  DROP TYPE "public"."enum__resources_v_version_status";
  DROP TYPE "public"."enum_glossary_sources_strength";
  DROP TYPE "public"."enum_glossary_status";
  DROP TYPE "public"."enum__glossary_v_version_sources_strength";
  DROP TYPE "public"."enum__glossary_v_version_status";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
