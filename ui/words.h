#pragma once

/** What the program says of its values, in its language. Each part stands in a file of its own. */
#include "ui/words/case_words.h"
#include "ui/words/journal_words.h"
#include "ui/words/time_words.h"
