#include "base/diagnostics/diagnostic_id.hpp"

#include <array>
#include <cstddef>

namespace unknot {
namespace {

struct Row {
    DiagnosticId id;
    std::string_view name;
};

using enum DiagnosticId;
constexpr Row rows[] = {
    {notText, "not-text"},
    {encoding, "encoding"},
    {controlCharacter, "control-character"},
    {oddSpace, "odd-space"},
    {emptyFile, "empty-file"},
    {unreadableFile, "unreadable-file"},
    {damagedFile, "damaged-file"},
    {overLimit, "over-limit"},
    {tooManyMistakes, "too-many-mistakes"},
    {quotes, "quotes"},
    {colon, "colon"},
    {dash, "dash"},
    {indentation, "indentation"},
    {bracket, "bracket"},
    {alias, "alias"},
    {syntax, "syntax"},
    {unknownKey, "unknown-key"},
    {misplacedKey, "misplaced-key"},
    {repeatedKey, "repeated-key"},
    {missingKey, "missing-key"},
    {conflictingKeys, "conflicting-keys"},
    {emptyValue, "empty-value"},
    {wrongKind, "wrong-kind"},
    {invalidDuration, "invalid-duration"},
    {invalidNumber, "invalid-number"},
    {unknownWord, "unknown-word"},
    {outOfRange, "out-of-range"},
    {unknownStretch, "unknown-stretch"},
    {noStretch, "no-stretch"},
    {unknownRoutine, "unknown-routine"},
    {includedRoutine, "included-routine"},
    {forbiddenPath, "forbidden-path"},
    {knownExercise, "known-exercise"},
    {missingFile, "missing-file"},
    {unusableFile, "unusable-file"},
    {commentInText, "comment-in-text"},
    {unspokenWord, "unspoken-word"},
    {unsaidLine, "unsaid-line"},
    {overlongLine, "overlong-line"},
    {lateCaution, "late-caution"},
    {trailingRest, "trailing-rest"},
    {otherPosition, "other-position"},
    {stepAtNight, "step-at-night"},
    {holdOrCount, "hold-or-count"},
    {countTooSmall, "count-too-small"},
    {unusualHold, "unusual-hold"},
    {longCramp, "long-cramp"},
    {impossiblePose, "impossible-pose"},
    {poseWay, "pose-way"},
    {poseCycle, "pose-cycle"},
    {stretchFamily, "stretch-family"},
};
constexpr std::size_t count = std::size(rows);

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < count; ++i)
        if (rows[i].id != static_cast<DiagnosticId>(i)) return false;
    return count == static_cast<std::size_t>(stretchFamily) + 1;
}
static_assert(isInOrder(), "one row for each id, in the order of the enum");

constexpr auto ids = [] {
    std::array<DiagnosticId, count> all{};
    for (std::size_t i = 0; i < count; ++i)
        all[i] = rows[i].id;
    return all;
}();

} // namespace

std::string_view nameOf(DiagnosticId id) { return rows[static_cast<std::size_t>(id)].name; }

std::span<const DiagnosticId> allDiagnosticIds() { return ids; }

} // namespace unknot
