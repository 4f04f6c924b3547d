#pragma once

// The question of a cramp to a person who may have fallen asleep again: its words, its moment and its sound. Knows
// nothing of states or screens.

#include "routine/routine.hpp"
#include "timeline/timeline.hpp"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// The screen waits this long for an answer, then sinks to embers.
inline constexpr Time answerTime = seconds(20);

/// The factor for the sound of the question: it must not wake a person who sleeps.
inline constexpr double questionGain = 0.5;

/// The lines of the question, the same for the voice and for the screen.
std::vector<std::string> sleepQuestion();

/// The question as a routine of a few seconds, with the title of the cramp.
Routine sleepQuestionRoutine(const std::string& title);

/// The position at which the question is due: 60 s after the end of the cramp's third stage, or after `lastInput` if
/// that is later. Waits for the end of a line that is being spoken. None for a cramp with fewer than four stages, or if
/// the cramp ends before there is time for an answer.
std::optional<Time> sleepQuestionAt(const Timeline& timeline, Time lastInput);

} // namespace unknot
