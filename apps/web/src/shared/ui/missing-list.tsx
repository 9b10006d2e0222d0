/** What a form still lacks, in sentences, announced when it appears. */
export const MissingList = ({ missing }: { readonly missing: readonly string[] }) =>
  missing.length === 0 ? undefined : (
    <div className="field-error" role="alert">
      <ul>
        {missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
