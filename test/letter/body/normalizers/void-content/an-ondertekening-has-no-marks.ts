import type { Body } from '../../../../../letter/body/body.ts';
import { hostile, ondertekening } from '../../build.ts';

export const input = [
  hostile({ type: 'ondertekening', id: 'sondertekening', key: 'ondertekening', children: [{ text: '', vet: true }] }),
];

export const output: Body = [ondertekening()];
