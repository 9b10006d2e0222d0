/** What a person wrote, in its own direction. Nothing is shown for empty text. */
export const UserText = ({
  text,
  className,
}: {
  readonly text: string | undefined;
  readonly className?: string;
}) =>
  text === undefined || text === '' ? undefined : (
    <bdi dir="auto" {...(className === undefined ? {} : { className })}>
      {text}
    </bdi>
  );
