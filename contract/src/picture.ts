import { z } from 'zod';

/** The place in a picture that every crop keeps in view: parts of its width and height from its upper corner on the left, 0 to 1. */
export const focalPointSchema = z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });
export type FocalPoint = z.infer<typeof focalPointSchema>;

const line = z.string().max(1000);
const webAddress = z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(1000)]);

/**
 * Whose a picture is and how it may be used, as its file says it; what is not said is empty. These are names and terms of the owner's own
 * choosing, in whatever language they wrote; the credit that readers see is a word of its own in each language.
 *
 * @source IPTC Photo Metadata Standard 2025.1: Creator, Credit Line, Copyright Notice, Rights Usage Terms, Web Statement of Rights, Licensor
 *   URL, Digital Source Type; Google “Image metadata” asks for the same
 */
export const pictureRightsSchema = z.strictObject({
  creator: line,
  creditLine: line,
  copyright: line,
  usageTerms: line,
  /** Where the licence is to be read, and where one is to be had. */
  licenceAddress: webAddress,
  licensorAddress: webAddress,
  /** Address of a term of IPTC's vocabulary: `…/digitalsourcetype/trainedAlgorithmicMedia` says that a machine made it. */
  digitalSourceType: webAddress,
});
export type PictureRights = z.infer<typeof pictureRightsSchema>;

/** The rights of a picture whose file says nothing. */
export const noRights: PictureRights = {
  creator: '',
  creditLine: '',
  copyright: '',
  usageTerms: '',
  licenceAddress: '',
  licensorAddress: '',
  digitalSourceType: '',
};
