import type { Command } from '../command';
import { checkCommand } from './check';
import { cleanCommand } from './clean';
import { compareCommand } from './compare';
import { factsCommand } from './facts';
import { notesCommand } from './notes';
import { siblingsCommand } from './siblings';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  checkCommand,
  cleanCommand,
  compareCommand,
  siblingsCommand,
  factsCommand,
  notesCommand,
];
