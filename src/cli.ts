import { main } from './node/main';

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(`stet: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  },
);
