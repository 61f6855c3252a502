import type { Command } from '../command';
import { checkCommand } from './check';
import { cleanCommand } from './clean';
import { notesCommand } from './notes';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [checkCommand, cleanCommand, notesCommand];
