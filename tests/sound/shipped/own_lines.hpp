#pragma once

// All lines that the program speaks with the stretches and the routines that it ships.

#include <set>
#include <string>

namespace unknot::test {

/// The lines of the shipped routines and of the example for a new one, in every position and for either leg; of each
/// stretch alone, held, counted and until it eases, and of each two; of the help card, the samples of the sound and the
/// question.
const std::set<std::string>& ownLines();

/// The sentences of these lines, as an engine gets them.
std::set<std::string> ownSentences();

} // namespace unknot::test
