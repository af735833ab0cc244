/** What the command line of `code` asks for, as far as the stand-in knows it. */
export interface CodeArguments {
  /** The folder or .code-workspace file to open. */
  readonly folder: string | undefined;
  readonly extensions: readonly string[];
  readonly tests: string | undefined;
  readonly userDataDir: string | undefined;
  readonly trust: boolean;
}

/** Reads the command line of `code`. What it does not know it leaves alone, since the real one has many more flags. */
export function readCodeArguments(args: readonly string[]): CodeArguments {
  const values = (name: string): string[] =>
    args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
  return {
    folder: args.find((arg) => !arg.startsWith('-')),
    extensions: values('extensionDevelopmentPath'),
    tests: values('extensionTestsPath').at(-1),
    userDataDir: values('user-data-dir').at(-1),
    trust: !args.includes('--disable-workspace-trust'),
  };
}
