export { briefChoices } from './brief-choices.ts';
export type { BriefChoices, LanguageChoice } from './brief-choices.ts';
export { createBrief } from './create-brief.ts';
export type { Brief, BriefOrder, BriefRefusal, NothingAtLevel } from './create-brief.ts';
export { Paper, PAPERS } from './draw/paper.ts';
export { BriefModel } from './model/brief-model.ts';
export type { Omission } from './release/omissions.ts';
export { releaseCase } from './release/release-case.ts';
export type { ReleasedCase } from './release/release-case.ts';
export { HELPERS } from './template/known-helpers.ts';
export { listVariables, Variable } from './template/list-variables.ts';
export {
  isTemplateName,
  listOwnLanguages,
  listOwnTemplates,
  readOwnWordsFrom,
  readTemplateFrom,
} from './template/own/own-templates.ts';
export type { OwnWordsFault } from './template/own/own-templates.ts';
export { OwnWords } from './template/own/own-words.ts';
export { MOST_BYTES } from './template/own/read-within.ts';
export type { OwnFileFault } from './template/own/read-within.ts';
export { readStarter } from './template/own/starter.ts';
export type { StarterFile } from './template/own/starter.ts';
export { readTemplate } from './template/read-template.ts';
export type { UnknownLanguage, UnknownTemplate } from './template/read-template.ts';
export type { Template } from './template/render-template.ts';
export { Safeguard } from './template/safeguards.ts';
export { TemplateFault } from './template/template-fault.ts';
