import type { ConfigData } from 'html-validate';

/** The rules that the markup of every page keeps. */
export const VALIDATOR: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // What scrolls around a table is a region so that the keyboard reaches it, not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A publication's title is as long as its publisher made it, and the home page's says what the atlas is.
    'long-title': 'off',
  },
};
