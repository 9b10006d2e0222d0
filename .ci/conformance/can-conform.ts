/** Exits with 0 where the conformance of PDF can be tested here. */
import { findVeraPdf } from './find-verapdf.ts';

process.exitCode = findVeraPdf() === undefined ? 1 : 0;
