/**
 * The lines of a calendar file, put together where they were folded (RFC 5545 §3.1). Tolerant of what programs write:
 * bare LF or CR, a byte order mark, tabs for spaces, empty lines.
 */
export function contentLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const last = lines.length - 1;
    if (/^[ \t]/.test(line) && last >= 0) lines[last] += line.slice(1);
    else if (line.trim() !== '') lines.push(line);
  }
  return lines;
}

/**
 * The text of a calendar file: UTF-8, or UTF-16 with a byte order mark, or else what old programs on Windows wrote. Lines
 * folded inside a character are put together before they are read.
 */
export function decodeCalendar(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unfolded = unfoldBytes(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(unfolded);
  } catch {
    return new TextDecoder('windows-1252').decode(unfolded);
  }
}

const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32];

function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const next = bytes[index + 1];
    if (bytes[index] === lineFeed && (next === space || next === tab)) {
      if (kept[length - 1] === carriageReturn) length -= 1;
      index += 1;
    } else {
      kept[length] = bytes[index] ?? 0;
      length += 1;
    }
  }
  return kept.subarray(0, length);
}
