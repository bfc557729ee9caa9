import type { Element } from '@xmldom/xmldom';
import { attribute, childElements, descendants, nameOf, named, resourcesOf, textOf, type Problem } from './manifest-document';

/** The files of the build that have fixed names. */
export interface BuildFiles {
  /** Address that stands for the build's folder in the manifest, without a trailing slash. */
  readonly url: string;
  /** Path in the build → whether its source exists. */
  readonly sourceExists: (path: string) => boolean;
  /** Bytes of a file's source. */
  readonly read: (path: string) => Uint8Array;
}

/** Every address of the manifest with the element that holds it; namespaces are names, not addresses. */
function addresses(root: Element): { element: Element; url: string }[] {
  return descendants(root).flatMap((element) => {
    const value = nameOf(element) === 'AppDomain' ? textOf(element) : attribute(element, 'DefaultValue');
    const isAddress =
      value !== null && (/^[a-z][a-z0-9+.-]*:/i.test(value) || /Url$|^SourceLocation$|^AppDomain$/.test(nameOf(element)));
    return isAddress ? [{ element, url: value }] : [];
  });
}

/** https only, and each file is one the build makes from an existing source. */
export function checkAddresses(root: Element, files: BuildFiles): Problem[] {
  const origin = new URL(files.url).origin;
  return addresses(root).flatMap(({ element, url }): Problem[] => {
    if (!/^https:\/\/[^/\s]/.test(url))
      return [{ rule: 'https', message: `${nameOf(element)}: ${url} is not an https address.` }];
    if (nameOf(element) === 'AppDomain') {
      return url === origin ? [] : [{ rule: 'app-domain', message: `AppDomain ${url} is not the add-in's own, ${origin}.` }];
    }
    if (!url.startsWith(`${files.url}/`)) return [{ rule: 'foreign-address', message: `${url} is not below ${files.url}.` }];
    const path = url.slice(files.url.length + 1);
    return files.sourceExists(path) ? [] : [{ rule: 'no-such-file', message: `The build makes no ${path}.` }];
  });
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height in pixels from the header of a PNG; `null` when it is none. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < 24 || PNG_SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Each icon's picture really has the size it is named for. */
export function checkIcons(root: Element, files: BuildFiles): Problem[] {
  const wanted: { url: string | null; size: number }[] = [
    ...childElements(root)
      .filter((child) => nameOf(child) === 'IconUrl' || nameOf(child) === 'HighResolutionIconUrl')
      .map((child) => ({ url: attribute(child, 'DefaultValue'), size: nameOf(child) === 'IconUrl' ? 32 : 64 })),
    ...named(root, 'Icon')
      .flatMap(childElements)
      .map((image) => {
        const resource = resourcesOf(root).find((candidate) => attribute(candidate, 'id') === attribute(image, 'resid'));
        return {
          url: resource === undefined ? null : attribute(resource, 'DefaultValue'),
          size: Number(attribute(image, 'size')),
        };
      }),
  ];
  return wanted.flatMap(({ url, size }): Problem[] => {
    const path = url?.slice(files.url.length + 1) ?? '';
    if (!files.sourceExists(path)) return []; // said by the check of addresses
    const found = pngSize(files.read(path));
    if (found === null) return [{ rule: 'icon-format', message: `${path} is no PNG.` }];
    if (found.width === size && found.height === size) return [];
    return [{ rule: 'icon-dimensions', message: `${path} is ${found.width} × ${found.height}, not ${size} × ${size}.` }];
  });
}
