import { OptionCard } from './option-card.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly templates: readonly string[];
  readonly chosen: string;
  readonly onChoose: (template: string) => void;
}

/** One of the templates, each with what it is for and how long it is. One without words here is shown by its name. */
export const TemplateChoice = ({ templates, chosen, onChoose }: Props) => (
  <fieldset className="field">
    <legend>{OWN.template}</legend>
    <div className="brief-templates">
      {templates.map((template) => (
        <OptionCard
          key={template}
          group="template"
          value={template}
          isChosen={template === chosen}
          onChoose={onChoose}
          note={OWN.templates[template]?.purpose}
        >
          {OWN.templates[template]?.name ?? template}
        </OptionCard>
      ))}
    </div>
  </fieldset>
);
