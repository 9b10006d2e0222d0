export { listPeople } from './list-people.ts';
export { resetByEmail } from './reset-account.ts';
