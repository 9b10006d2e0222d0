import { useState } from 'react';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly address: string;
  readonly onShown: () => void;
}

/**
 * A brief's page in a frame that can run nothing. A link to a source takes the frame to where it may not go: the page is
 * then put back, and it is said where such links open.
 */
export const BriefPage = ({ address, onShown }: Props) => {
  const [isShown, setShown] = useState(false);
  const [timesLeft, setTimesLeft] = useState(0);
  const loaded = () => {
    setShown(!isShown);
    if (isShown) setTimesLeft(timesLeft + 1);
    else onShown();
  };
  return (
    <>
      <iframe key={timesLeft} title={OWN.previewTitle} src={address} sandbox="" onLoad={loaded} />
      <output className="field-note">{timesLeft > 0 ? OWN.linksOpenElsewhere : undefined}</output>
    </>
  );
};
