import { ModalDialog } from '../../shared/ui/modal-dialog.tsx';
import { WORDS as OWN } from './words.ts';

/** The keys and what they do. */
export const KeyHelp = ({ onClose }: { readonly onClose: () => void }) => (
  <ModalDialog title={OWN.help.title} closeWords={OWN.help.close} onClose={onClose}>
    <p className="quiet">{OWN.help.lead}</p>
    <dl className="key-help">
      {OWN.help.keys.map(([keys, does]) => (
        <div key={keys}>
          <dt>
            {keys.split(' ').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </ModalDialog>
);
