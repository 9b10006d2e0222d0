import { z } from 'zod';
import { callApi } from './call-api.ts';

const Example = z.object({ name: z.string(), title: z.string() });
export type Example = Readonly<z.infer<typeof Example>>;

/** The example cases that come with the toolkit. */
export const requestExamples = async (): Promise<readonly Example[]> =>
  z.array(Example).parse(await callApi('/api/examples'));
