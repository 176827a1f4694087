import { describe, expect, it } from 'vitest';
import { findAdsTextProblems } from './ads-text.ts';

describe('the words of an ads.txt', () => {
  it('may name sellers, variables and remarks, or say that there is no seller', () => {
    const text = [
      '# of the Harbour Sheet',
      'greenadexchange.example, 12345, DIRECT, d75815a79 # display',
      'blueadexchange.example, XF436, reseller',
      '',
      'OWNERDOMAIN=sheet.example',
      'MANAGERDOMAIN=seller.example, GB',
      'contact=adops@sheet.example',
      'placeholder.example.com, placeholder, DIRECT, placeholder',
    ].join('\r\n');
    // The country after the domain of a manager is set apart by a comma too.
    expect(findAdsTextProblems(text)).toEqual([]);
  });

  it.each([
    ['greenadexchange, 12345, DIRECT', 'does not begin with the domain of an advertising system'],
    ['greenadexchange.example, , DIRECT', 'names no account'],
    ['greenadexchange.example, 12345', 'must say DIRECT or RESELLER'],
    ['greenadexchange.example, 12345, BOTH', 'must say DIRECT or RESELLER'],
    ['greenadexchange.example, 1, DIRECT, a, b', 'has more than four fields'],
    ['<script>', 'is neither a seller nor a variable'],
    ['SUBDOMAIN=', 'says nothing'],
  ])('may not have the line %j', (line, problem) => {
    expect(findAdsTextProblems(`# first\n${line}`)).toEqual([{ line: 2, problem }]);
  });

  it.each([
    ['a.example, 1, DIRECT\nA.example, 1, direct', 'stands twice'],
    ['a.example, 1, DIRECT\na.example, 1, RESELLER', 'is both DIRECT and RESELLER'],
    ['OWNERDOMAIN=a.example\nOwnerDomain=b.example', 'OWNERDOMAIN may stand once'],
  ])('may not say %j', (text, problem) => {
    expect(findAdsTextProblems(text)).toEqual([{ line: 2, problem }]);
  });
});
