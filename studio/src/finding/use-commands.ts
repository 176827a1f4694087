import type { EditionLine } from '@coranto/contract/api/edition';
import { createStoryCall } from '@coranto/contract/api/story';
import { type StoryKind, storyKinds } from '@coranto/contract/article';
import { may } from '@coranto/contract/person';
import { foldWords } from '@coranto/contract/search/fold';
import { useRouter } from '@tanstack/react-router';
import { useAct } from '../api/use-call.ts';
import { commands, readOffered } from '../app/commands.ts';
import { ways } from '../app/ways.ts';
import { usePerson } from '../session/use-person.ts';
import { emptyContent } from '../story/empty-content.ts';
import { useSpeaking } from '../words/use-words.ts';
import { isNamedSo, type PaletteItem } from './palette-item.ts';

/** With nothing typed the commands of the open screen and the ways are shown; stories of every kind in every edition only when asked for. */
export function useCommands(typed: string, editions: readonly EditionLine[]): PaletteItem[] {
  const { words, language, choose } = useSpeaking();
  const person = usePerson();
  const router = useRouter();
  const begin = useAct(createStoryCall);
  const goTo = (address: string) => void router.history.push(router.basepath + address);
  const beginStory = async (editionId: string, kind: StoryKind) => {
    const [storyId, articleId, revisionId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    await begin.mutateAsync({ storyId, articleId, revisionId, editionId, kind, slugline: '', content: emptyContent });
    goTo(`/articles/${articleId}`);
  };
  const isTyped = typed.trim() !== '';
  const plain = { group: 'commands' as const, setting: {} };
  const screens = ways
    .filter(({ act }) => act === undefined || may(person, act, null))
    .map(
      ({ to, word }): PaletteItem => ({
        ...plain,
        id: `way-${to}`,
        label: words.palette.goTo(word(words)),
        address: to,
        run: () => goTo(to),
      }),
    );
  const beginnings = editions
    .filter(({ editionId }) => may(person, 'create-story', editionId))
    .flatMap(({ editionId, name, prefix }) =>
      storyKinds.map((kind) => {
        const label = words.palette.begin(words.kinds[kind], `${name} (${prefix})`);
        const item: PaletteItem = { ...plain, id: `begin-${prefix}-${kind}`, label, run: () => beginStory(editionId, kind) };
        // The name of an edition alone asks for no new story: the word for beginning, or the kind, has to be there.
        return { item, named: words.palette.begin(words.kinds[kind], '') };
      }),
    );
  const toItem = ({ id, word, keys, run }: (typeof commands)[number]): PaletteItem => ({
    ...plain,
    id: `command-${id}`,
    label: word(words),
    ...(keys === undefined ? {} : { keys }),
    run: () => run({ goTo, speak: (wished) => void choose(wished) }),
  });
  const allowed = (command: (typeof commands)[number]) => command.act === undefined || may(person, command.act, null);
  const here = readOffered().filter(allowed).map(toItem);
  if (!isTyped) return [...here, ...screens];
  const begun = beginnings.filter(({ named }) => foldWords(typed, language).some((word) => isNamedSo(named, word, language)));
  return [...here, ...screens, ...begun.map(({ item }) => item), ...commands.filter(allowed).map(toItem)].filter(({ label }) =>
    isNamedSo(label, typed, language),
  );
}
