#pragma once

// The stable name of each kind of mistake: `[unknown-key]` behind a message. One id for each thing that the author must
// do, not for each message. routines/README.md explains every id. Knows no messages.

#include <span>
#include <string_view>

namespace unknot {

enum class DiagnosticId {
    // The file as a whole
    notText,
    encoding,
    controlCharacter,
    oddSpace,
    emptyFile,
    unreadableFile,
    damagedFile,
    overLimit,
    tooManyMistakes,
    // How it is written
    quotes,
    colon,
    dash,
    indentation,
    bracket,
    alias,
    syntax,
    // Keys
    unknownKey,
    misplacedKey,
    repeatedKey,
    missingKey,
    conflictingKeys,
    // Values
    emptyValue,
    wrongKind,
    invalidDuration,
    invalidNumber,
    unknownWord,
    outOfRange,
    unknownStretch,
    noStretch,
    unknownRoutine,
    includedRoutine,
    forbiddenPath,
    // Warnings about a routine
    knownExercise,
    missingFile,
    unusableFile,
    commentInText,
    unspokenWord,
    unsaidLine,
    overlongLine,
    lateCaution,
    trailingRest,
    otherPosition,
    stepAtNight,
    holdOrCount,
    countTooSmall,
    unusualHold,
    longCramp,
    // Stretch files only
    impossiblePose,
    poseWay,
    poseCycle,
    stretchFamily,
};

/// "unknown-key". Never changes once it is released: people search for it, and editors filter by it.
std::string_view nameOf(DiagnosticId id);

/// Every id, in the order of routines/README.md.
std::span<const DiagnosticId> allDiagnosticIds();

} // namespace unknot
