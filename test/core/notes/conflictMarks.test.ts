import { deepEqual, equal } from 'node:assert/strict';
import { Lines } from '../../../src/core/basics/range';
import { findConflict } from '../../../src/core/notes/conflict';

/** The lines of conflict marks in a text; undefined where there is no conflict. */
function marks(...lines: string[]): number[] | undefined {
  const conflict = findConflict(new Lines(lines.join('\n')));
  return conflict && [...conflict.markers];
}

describe('P8: the marks of a conflict', () => {
  it('are those of two sides, and of what both came from', () => {
    deepEqual(marks('a', '<<<<<<< HEAD', 'b', '=======', 'c', '>>>>>>> theirs', 'd'), [1, 3, 5]);
    deepEqual(marks('<<<<<<<', '|||||||', '=======', '>>>>>>>'), [0, 1, 2, 3]);
    deepEqual(marks('<<<<<<< a', 'b', '||||||| c', 'd', '=======', '>>>>>>> e'), [0, 2, 4, 5]);
  });

  it('are those of every conflict, and of one that is mended in part', () => {
    deepEqual(marks('<<<<<<< a', '=======', '>>>>>>> b', 'c', '<<<<<<< a', '=======', '>>>>>>> b'), [0, 1, 2, 4, 5, 6]);
    deepEqual(marks('<<<<<<< a', '=======', '>>>>>>> b', '<<<<<<< c', 'd'), [0, 1, 2, 3]);
    deepEqual(marks('>>>>>>> a', '<<<<<<< a', '=======', '>>>>>>> b'), [0, 1, 2, 3]);
  });

  it('are none without two whole sides', () => {
    for (const lines of [['<<<<<<< a', '======='], ['<<<<<<< a', '>>>>>>> b'], ['=======', '>>>>>>> b'], ['<<<<<<< a', '||||||| c', '>>>>>>> b'], ['>>>>>>> b'], ['a'], ['<<<<<<< a', '>>>>>>> b', '=======', '>>>>>>> b']]) equal(marks(...lines), undefined, lines.join());
  });

  it('are whole lines of exactly seven', () => {
    for (const [first, middle, last] of [['<<<<<<<<', '=======', '>>>>>>>'], ['<<<<<<<a', '=======', '>>>>>>>'], [' <<<<<<<', '=======', '>>>>>>>'], ['x <<<<<<<', '=======', '>>>>>>>'], ['<<<<<<<', '========', '>>>>>>>'], ['<<<<<<<', '======= x', '>>>>>>>'], ['<<<<<<<', 'x=======', '>>>>>>>'], ['<<<<<<<', '=======', '>>>>>>>>'], ['<<<<<<<', '=======', '>>>>>>>a'], ['<<<<<<<', '=======', 'x>>>>>>>']] as const) {
      equal(marks(first, middle, last), undefined, `${first} ${middle} ${last}`);
    }
  });

  it('are not what stands on a side and only looks like one', () => {
    deepEqual(marks('<<<<<<<', 'x|||||||', '||||||||', '|', 'x=======', '=======x', '=======', '=======', '|||||||', '>>>>>>>', '=======', '|||||||'), [0, 6, 9]);
  });

  it('begin at the first', () => deepEqual(findConflict(new Lines('a\n<<<<<<< b\n=======\n>>>>>>> c\n'))?.first, { start: 2, end: 11 }));
});
