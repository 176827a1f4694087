import type { Passage } from '@coranto/contract/comment';

/** A passage that is talked about. `commentId` is `null` where the words are still being written. */
export type Marked = { commentId: string | null; passage: Passage };

/** Where comments stand in one open article: the text shows it, and tells where its reader stands. */
export class Passages {
  #marked: readonly Marked[] = [];
  #activeId: string | null = null;
  #whenChanged: () => void = () => undefined;
  #onActive: (commentId: string) => void = () => undefined;
  #onBegin: () => void = () => undefined;

  /** In the order of the list. */
  get marked(): readonly Marked[] {
    return this.#marked;
  }

  get activeId(): string | null {
    return this.#activeId;
  }

  /** Says what is talked about, and which of it stands out. */
  show(marked: readonly Marked[], activeId: string | null): void {
    this.#marked = marked;
    this.#activeId = activeId;
    this.#whenChanged();
  }

  /** What the screen does when the caret comes into a passage, and when a comment is begun by the keys. */
  listen(hears: { onActive: (commentId: string) => void; onBegin: () => void }): void {
    this.#onActive = hears.onActive;
    this.#onBegin = hears.onBegin;
  }

  /** What the text does when something else is talked about. */
  drawBy(draw: () => void): () => void {
    this.#whenChanged = draw;
    return () => {
      this.#whenChanged = () => undefined;
    };
  }

  stand(commentId: string): void {
    if (commentId !== this.#activeId) this.#onActive(commentId);
  }

  begin(): void {
    this.#onBegin();
  }
}
