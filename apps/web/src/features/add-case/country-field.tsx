import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { countryName } from '../../shared/words/date-words.ts';
import { COUNTRY_CODES } from './country-codes.ts';
import { WORDS as OWN } from './words.ts';

/** Low enough to open below the field on a small laptop. */
const LIST_HEIGHT = 260;

interface Props {
  readonly chosen: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}

/** A country, chosen from the list; typing narrows it. */
export const CountryField = (props: Props) => (
  // The language of the page, where the browser's own would otherwise decide on the direction of the list.
  <I18nProvider locale={document.documentElement.lang}>
    <CountryChoice {...props} />
  </I18nProvider>
);

const CountryChoice = ({ chosen, onChange }: Props) => (
  <ComboBox
    className="field country"
    value={chosen ?? null}
    onChange={(code) => onChange(typeof code === 'string' ? code : undefined)}
    allowsEmptyCollection
  >
    <Label>{OWN.country}</Label>
    <div className="country-input">
      <Input className="input" autoComplete="off" />
      <Button className="country-open" aria-label={OWN.countries}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 4.5 L6 8.5 L10 4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Button>
    </div>
    <Text slot="description" className="field-note">
      {OWN.countryNote}
    </Text>
    <Popover className="country-list" offset={4} maxHeight={LIST_HEIGHT}>
      <ListBox renderEmptyState={() => <span className="country-none">{OWN.noCountry}</span>}>
        {COUNTRIES.map(({ code, name }) => (
          <ListBoxItem key={code} id={code} textValue={name} className="country-item">
            {name}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  </ComboBox>
);

const COUNTRIES = COUNTRY_CODES.map((code) => ({ code, name: countryName(code) })).toSorted((one, other) =>
  one.name.localeCompare(other.name),
);
