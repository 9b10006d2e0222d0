import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { requestExamples } from '../../shared/api/request-examples.ts';
import { requestNewCase } from '../../shared/api/request-new-case.ts';
import { Failed, Loaded } from '../../shared/ui/loaded.tsx';
import { ImportFile } from './import-file.tsx';
import { NewSituation } from './new-situation.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly isFirst: boolean;
  readonly onAdded: (caseId: string) => Promise<void>;
}

/** An empty case, the example cases one press away, and importing a case file. */
export const AddCase = ({ isFirst, onAdded }: Props) => {
  const client = useQueryClient();
  const added = async (caseId: string) => {
    await client.invalidateQueries({ queryKey: ['cases'] });
    await onAdded(caseId);
  };
  return (
    <section className={isFirst ? 'add-case add-case-first' : 'add-case'} aria-labelledby="add-case-title">
      <h2 id="add-case-title">{isFirst ? OWN.firstTitle : OWN.title}</h2>
      {isFirst ? <p className="add-case-lead">{OWN.firstLead}</p> : undefined}
      <div className="add-case-ways">
        <NewSituation onAdded={added} />
        <Examples onAdded={added} />
        <ImportFile onAdded={added} />
      </div>
    </section>
  );
};

const Examples = ({ onAdded }: Pick<Props, 'onAdded'>) => {
  const examples = useQuery({ queryKey: ['examples'], queryFn: requestExamples, staleTime: Infinity });
  const add = useMutation({
    mutationFn: (example: string) => requestNewCase({ example }),
    onSuccess: onAdded,
  });
  return (
    <div className="add-case-way">
      <h3>{OWN.examples}</h3>
      <Loaded query={examples}>
        {(known) => (
          <ul className="add-case-examples">
            {known.map(({ name, title }) => (
              <li key={name}>
                <button
                  type="button"
                  className="button"
                  aria-label={OWN.example(title)}
                  disabled={add.isPending}
                  onClick={() => add.mutate(name)}
                >
                  {add.isPending && add.variables === name ? OWN.adding : title}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {add.isError ? <Failed failure={add.error} /> : undefined}
    </div>
  );
};
