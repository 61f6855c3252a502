import * as vscode from 'vscode';
import type { Article, Ranked } from '../../engine';
import { sideBySideInSteps } from '../../report/side-by-side';
import { runSliced } from '../slices';
import type { WorkspaceSiblings } from '../siblings/workspace-siblings';
import { headOf } from './compare-page';
import { nameOf } from './export';
import { alikeInWords, kindName, tallyInWords } from './words';

interface Choice extends vscode.QuickPickItem {
  /** The sibling's URI; absent for the way to any other file. */
  readonly address?: string;
}

/** What is known of a sibling once it has been read and compared. */
interface Known {
  readonly headline: string;
  readonly differs: string;
}

/** So many are offered. */
const mostOffered = 20;
/** So many names say what the two share. */
const mostNames = 4;

/** Lets the editor choose among the articles likest to this one; its URI, if one was chosen. */
export async function pickSibling(
  siblings: WorkspaceSiblings,
  article: Article,
): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = vscode.l10n.t('Compare {0} With', nameOf(article.path ?? ''));
  pick.placeholder = vscode.l10n.t('Type words of the headline, the file or the names');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.busy = true;
  pick.show();
  let open = true;
  const chosen = new Promise<Choice | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0] ?? pick.activeItems[0]);
    });
    pick.onDidHide(() => {
      open = false;
      resolve(undefined);
    });
  });
  const fill = async () => {
    await siblings.whenReady;
    const ranked = siblings.rank(article, mostOffered);
    const show = (known: ReadonlyMap<string, Known>) => {
      const [active] = pick.activeItems;
      pick.items = choices(ranked, known);
      const again = pick.items.find(({ address }) => address && address === active?.address);
      if (again) pick.activeItems = [again];
    };
    const known = new Map<string, Known>();
    show(known);
    for (const { entry, sameEvent } of ranked) {
      if (!sameEvent) continue;
      const other = await siblings.articleAt(entry.path);
      if (!other || !open) continue;
      const { headline } = headOf(other, nameOf(entry.path));
      const differs = await differing(article, other, () => !open);
      known.set(entry.path, { headline, differs });
    }
    if (open) show(known);
    pick.busy = false;
  };
  await Promise.race([fill(), chosen]);
  const choice = await chosen;
  pick.dispose();
  if (!choice) return undefined;
  return choice.address ?? (await pickFile());
}

function choices(ranked: readonly Ranked[], known: ReadonlyMap<string, Known>): Choice[] {
  const group = (label: string, items: readonly Ranked[]): Choice[] =>
    items.length
      ? [
          { label, kind: vscode.QuickPickItemKind.Separator },
          ...items.map((one) => choice(one, known.get(one.entry.path))),
        ]
      : [];
  return [
    ...group(
      vscode.l10n.t('The same event'),
      ranked.filter(({ sameEvent }) => sameEvent),
    ),
    ...group(
      vscode.l10n.t('Other articles, likest first'),
      ranked.filter(({ sameEvent }) => !sameEvent),
    ),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(folder-opened) ${vscode.l10n.t('Another File…')}`, alwaysShow: true },
  ];
}

function choice({ entry, sharedNames, ...likeness }: Ranked, known?: Known): Choice {
  const shared = sharedNames.slice(0, mostNames).join(', ');
  const parts = [
    alikeInWords(likeness),
    known?.differs,
    shared && vscode.l10n.t('both mention {0}', shared),
  ];
  const name = nameOf(entry.path);
  const label = known?.headline ?? (entry.headline || name);
  return {
    label: plain(label),
    ...(label === name ? {} : { description: plain(name) }),
    detail: plain(parts.filter(Boolean).join(' · ')),
    address: entry.path,
  };
}

/** Text as it stands: a quick pick would draw `$(name)` as an icon. */
function plain(text: string): string {
  return text.replaceAll('$(', '\\$(');
}

/** How many readings differ, and of which kinds. */
async function differing(a: Article, b: Article, stale: () => boolean): Promise<string> {
  if (a.text === b.text) return vscode.l10n.t('the same text');
  const { readings } = (await runSliced(sideBySideInSteps(a, b), stale)) ?? {};
  if (!readings) return '';
  const conflicts = readings.filter(({ standing }) => standing === 'conflict');
  const kinds = [...new Set(conflicts.map(({ kind }) => kindName(kind).toLowerCase()))];
  return tallyInWords(readings) + (kinds.length ? ` (${kinds.join(', ')})` : '');
}

async function pickFile(): Promise<string | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Compare With'),
      filters: { [vscode.l10n.t('Articles')]: ['txt', 'md', 'markdown', 'text'] },
    })) ?? [];
  return file?.toString();
}
