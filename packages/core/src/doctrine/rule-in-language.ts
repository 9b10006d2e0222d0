import type { Rule } from './rule-set.ts';
import type { DoctrineTexts } from './texts/doctrine-texts.ts';
import { UN_R2P_1 } from './un-r2p-1/index.ts';

/**
 * The rule with its reason in the language of the texts. A rule of somebody's own, whose reason is not the one that was
 * translated, stays as it was written.
 */
export const ruleInLanguage = (rule: Rule, texts: DoctrineTexts | null): Rule => {
  const shipped = UN_R2P_1.rules.find(({ id }) => id === rule.id);
  const translated = shipped?.reason === rule.reason ? texts?.reasons[rule.id] : undefined;
  return translated === undefined ? rule : { ...rule, reason: translated };
};
