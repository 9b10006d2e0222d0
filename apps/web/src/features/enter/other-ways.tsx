import { useMutation } from '@tanstack/react-query';
import { requestOrganisation } from '../../shared/api/request-organisation.ts';
import { requestPasskeySignIn } from '../../shared/api/request-passkey-sign-in.ts';
import { ApiFailure } from '../../shared/api/api-failure.ts';
import { Failed } from '../../shared/ui/loaded.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  /** The name of the organisation to sign in with, if there is one. */
  readonly organisation: string | null;
  readonly onEntered: () => Promise<void>;
}

const knowsPasskeys =
  typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** Signing in without a passphrase. */
export const OtherWays = ({ organisation, onEntered }: Props) =>
  organisation === null && !knowsPasskeys ? undefined : (
    <div className="door-ways">
      <p className="door-or">{OWN.signIn.or}</p>
      {knowsPasskeys ? <WithPasskey onEntered={onEntered} /> : undefined}
      {organisation === null ? undefined : <WithOrganisation name={organisation} />}
    </div>
  );

export const WithPasskey = ({ onEntered }: Pick<Props, 'onEntered'>) => {
  const show = useMutation({ mutationFn: requestPasskeySignIn, onSuccess: onEntered });
  return (
    <>
      <button type="button" className="button" disabled={show.isPending} onClick={() => show.mutate()}>
        {OWN.signIn.passkey}
      </button>
      {show.error instanceof ApiFailure ? <Failed failure={show.error} /> : undefined}
      {show.isError && !(show.error instanceof ApiFailure) ? (
        <p className="field-error" role="alert">
          {OWN.signIn.noPasskey}
        </p>
      ) : undefined}
    </>
  );
};

const WithOrganisation = ({ name }: { readonly name: string }) => {
  const go = useMutation({
    mutationFn: requestOrganisation,
    onSuccess: (address) => location.assign(address),
  });
  return (
    <>
      <button type="button" className="button" disabled={go.isPending} onClick={() => go.mutate()}>
        {OWN.signIn.organisation(name)}
      </button>
      {go.isError ? <Failed failure={go.error} /> : undefined}
    </>
  );
};
