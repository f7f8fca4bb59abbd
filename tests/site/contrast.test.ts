import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/site/styles/tokens.css', 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = colours(lightCss);
const dark = { ...light, ...colours(darkCss.split('@media')[0] ?? '') };

const text = ['ink', 'quiet', 'lake', 'spruce', 'rowan'];
const grounds = ['paper', 'surface'];
const softGrounds = { lake: 'lake-soft', spruce: 'spruce-soft', ink: 'spruce-soft', quiet: 'spruce-soft' };

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_, scheme) => {
  it.each([
    ...text.flatMap((colour) => grounds.map((ground) => [colour, ground])),
    ...Object.entries(softGrounds),
    ['ink', 'lake-soft'],
    ['on-sun', 'sun'],
    ['paper', 'lake'],
  ])('%s on %s is read with ease (7:1)', (colour, ground) => {
    expect(contrast(scheme, colour, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(grounds)('the edge of a field is seen on %s (3:1)', (ground) => {
    expect(contrast(scheme, 'edge', ground)).toBeGreaterThanOrEqual(3);
  });
});

function colours(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** WCAG 2.2, "contrast ratio". */
function contrast(scheme: Record<string, string>, one = '', other = ''): number {
  const [dim = 0, bright = 0] = [scheme[one], scheme[other]].map(luminance).sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour = ''): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
