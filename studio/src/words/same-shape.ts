/** A part of a catalogue has the shape of the English one: a word that is missing, or one too many, is a type error. */
export type SameShape<T> = {
  [Key in keyof T]: T[Key] extends string ? string : T[Key] extends (...args: never[]) => string ? T[Key] : SameShape<T[Key]>;
};
