import { CaseFile, Trace } from '@forewarn/core';
import { AgreementReport } from '@forewarn/core/agreement';
import { MethodFile } from '@forewarn/core/escalation';
import { Branching, Comparison, Explanation, OptionsReport } from '@forewarn/core/explanation';
import { InformationReport } from '@forewarn/core/information';
import { WordingPack } from '@forewarn/core/wording';
import { z } from 'zod';
import { BackupMade } from '../apps/cli/src/commands/backup.ts';
import { BriefReport } from '../apps/cli/src/commands/brief.ts';
import { CheckReport } from '../apps/cli/src/commands/check.ts';
import { Drill } from '../apps/cli/src/commands/drill.ts';
import { KeyStatus } from '../apps/cli/src/commands/key.ts';
import { PersonList, PersonReset } from '../apps/cli/src/commands/person.ts';
import { Restored } from '../apps/cli/src/commands/restore.ts';
import { Verification } from '../apps/cli/src/commands/verify.ts';
import { FrameworkCheck } from '../apps/cli/src/frameworks/framework-check.ts';
import { FrameworkList } from '../apps/cli/src/frameworks/framework-list.ts';
import { FrameworkShow } from '../apps/cli/src/frameworks/framework-show.ts';
import { TemplateCheck } from '../apps/cli/src/templates/template-check.ts';
import { TemplateList } from '../apps/cli/src/templates/template-list.ts';
import { TemplateNew } from '../apps/cli/src/templates/template-new.ts';
import { TemplateVariables } from '../apps/cli/src/templates/template-variables.ts';
import { OwnWords } from '../packages/reporting/src/template/own/own-words.ts';

/** The JSON Schema of each published format by its file in `docs/schemas`. */
export const SCHEMAS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'case-1': CaseFile,
    'trace-1': Trace,
    'check-1': CheckReport,
    'brief-1': BriefReport,
    'options-1': OptionsReport,
    'explanation-1': Explanation,
    'comparison-1': Comparison,
    'branching-1': Branching,
    'information-1': InformationReport,
    'agreement-1': AgreementReport,
    'framework-list-1': FrameworkList,
    'framework-show-1': FrameworkShow,
    'framework-check-1': FrameworkCheck,
    'template-list-1': TemplateList,
    'template-new-1': TemplateNew,
    'template-check-1': TemplateCheck,
    'template-variables-1': TemplateVariables,
    'template-words-1': OwnWords,
    'backup-made-1': BackupMade,
    'restored-1': Restored,
    'verification-1': Verification,
    'key-status-1': KeyStatus,
    'drill-1': Drill,
    'person-list-1': PersonList,
    'person-reset-1': PersonReset,
    'method-1': MethodFile,
    'wording-1': WordingPack,
  }).map(([name, schema]) => [
    `forewarn.${name}.json`,
    `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
  ]),
);
