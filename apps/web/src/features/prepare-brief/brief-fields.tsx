import { ENGLISH } from '@forewarn/core';
import type { BriefChoice } from '../../shared/api/brief-address.ts';
import type { BriefChoices } from '../../shared/api/request-brief-choices.ts';
import { ChoiceField } from '../../shared/ui/choice-field.tsx';
import { InputField } from '../../shared/ui/input-field.tsx';
import type { ChoiceDraft } from './choice-from.ts';
import { LanguageChoice } from './language-choice.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly offered: BriefChoices;
  readonly choice: BriefChoice;
  readonly today: string;
  readonly onChange: (changed: ChoiceDraft) => void;
}

/** Everything that is chosen of a brief. */
export const BriefFields = ({ offered, choice, today, onChange }: Props) => (
  <>
    <TemplateChoice
      templates={offered.templates}
      chosen={choice.template}
      onChoose={(template) => onChange({ template })}
    />
    <LanguageChoice
      languages={offered.languages}
      chosen={choice.language}
      onChoose={(language) => onChange({ language })}
    />
    <ChoiceField
      label={OWN.level}
      note={OWN.levelNote}
      options={offered.levels}
      words={ENGLISH.disclosures}
      chosen={choice.level}
      onChange={(level) => onChange({ level })}
    />
    <div className="brief-pair">
      <InputField
        label={OWN.date}
        note={OWN.dateNote}
        type="date"
        value={choice.at}
        max={today}
        onChange={({ target }) => onChange({ at: target.value === '' ? today : target.value })}
      />
      <ChoiceField
        label={OWN.paper}
        note={OWN.paperNote}
        options={offered.papers}
        words={OWN.papers}
        chosen={choice.paper}
        onChange={(paper) => onChange({ paper })}
      />
    </div>
  </>
);
