import { z } from 'zod';
import { Citation, cite } from '../citation.ts';

const Actor = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  cites: z.array(Citation).min(1),
});
type Actor = Readonly<z.infer<typeof Actor>>;

const IN_ASSISTANCE = cite('A/68/947', null, 'high');
const IN_RESPONSE = cite('A/66/874', null, 'medium');

/** Who may take an option: the actors that A/68/947 names for assistance and the partners that A/66/874 names for response. */
export const ACTORS = [
  { id: 'state', name: 'The State', cites: [cite('A/RES/60/1', '138', 'high')] },
  { id: 'parliaments', name: 'Parliaments', cites: [IN_ASSISTANCE, IN_RESPONSE] },
  { id: 'judiciary', name: 'The judiciary', cites: [IN_ASSISTANCE] },
  { id: 'local-leaders', name: 'Local leaders', cites: [IN_ASSISTANCE] },
  { id: 'women', name: 'Women and their organisations', cites: [IN_ASSISTANCE] },
  { id: 'civil-society', name: 'Civil society of the country', cites: [IN_ASSISTANCE, IN_RESPONSE] },
  { id: 'media', name: 'Media', cites: [IN_RESPONSE] },
  { id: 'private-sector', name: 'Business', cites: [IN_ASSISTANCE, IN_RESPONSE] },
  { id: 'neighbouring-states', name: 'Neighbouring States', cites: [IN_ASSISTANCE] },
  { id: 'other-states', name: 'Other States and their focal points', cites: [IN_RESPONSE] },
  {
    id: 'regional-organisations',
    name: 'Regional and subregional organisations',
    cites: [IN_ASSISTANCE, IN_RESPONSE],
  },
  { id: 'development-partners', name: 'Development partners', cites: [IN_ASSISTANCE] },
  { id: 'international-civil-society', name: 'International civil society', cites: [IN_ASSISTANCE] },
  { id: 'united-nations-system', name: 'The United Nations system', cites: [IN_ASSISTANCE] },
  { id: 'security-council', name: 'The Security Council', cites: [IN_RESPONSE] },
  { id: 'general-assembly', name: 'The General Assembly', cites: [IN_RESPONSE] },
  { id: 'human-rights-council', name: 'The Human Rights Council', cites: [IN_RESPONSE] },
  { id: 'peacebuilding-commission', name: 'The Peacebuilding Commission', cites: [IN_RESPONSE] },
  { id: 'secretary-general', name: 'The Secretary-General', cites: [IN_RESPONSE] },
  {
    id: 'special-advisers',
    name: 'The Special Advisers and their joint office',
    cites: [IN_RESPONSE, cite('A/64/864', '17', 'medium')],
  },
  {
    id: 'political-affairs',
    name: 'The department for political affairs of the Secretariat',
    cites: [IN_RESPONSE],
  },
  { id: 'ohchr', name: 'The High Commissioner for Human Rights and OHCHR', cites: [IN_RESPONSE] },
  { id: 'ocha', name: 'OCHA, which coordinates humanitarian affairs', cites: [IN_RESPONSE] },
  { id: 'peace-operations', name: 'Peace operations', cites: [IN_RESPONSE] },
  {
    id: 'courts-and-tribunals',
    name: 'The International Criminal Court and other courts and tribunals',
    cites: [IN_RESPONSE],
  },
] as const satisfies readonly Actor[];

/** The partners in response that A/66/874 names. */
export const PARTNERS: readonly Actor[] = ACTORS.filter(({ cites }) =>
  cites.some(({ document }) => document === IN_RESPONSE.document),
);

export const ActorId = z.enum(ACTORS.map(({ id }) => id)).meta({ title: 'Who may take an option' });
export type ActorId = z.infer<typeof ActorId>;
