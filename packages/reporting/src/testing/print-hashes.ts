import { createHash } from 'node:crypto';
import { briefOf, exampleCase } from './brief-of.ts';

/** Run as a program of its own: the hashes of one brief, to be compared with those of another process. */
const { pdf, html } = await briefOf(await exampleCase('kenya-2007-08'), 'internal', '2008-01-28');
const hashes = [pdf, Buffer.from(html)].map((bytes) => createHash('sha256').update(bytes).digest('hex'));
process.stdout.write(hashes.join(' '));
