#include "routine/step_warnings.hpp"

#include "routine/family.hpp"

namespace unknot {
namespace {

// Stretches are held for at most a minute, so a longer hold than this is a mistake. Packs have limits of their own.
constexpr Time longestHold = seconds(300);
constexpr Time shortestHold = seconds(3);
constexpr Time longestWarmPack = seconds(15 * 60);
constexpr Time longestColdPack = seconds(20 * 60);

bool hasOwnEffort(const Mapping& keys) { return keys.has("hold") || keys.has("count"); }

std::string whoseEffort(const Mapping& keys) { return hasOwnEffort(keys) ? "" : ", though its file proposes it"; }

// A movement has no end position to hold. Moving in and out of a held stretch by the count would be bouncing.
void warnOfKind(const Mapping& keys, const StretchStep& step) {
    const std::size_t cycles = step.stretch->poses.cycles.size();
    const auto* paced = std::get_if<PacedMovement>(&step.effort);
    const std::string name = "'" + step.stretch->id + "'";
    const auto warn = [&](DiagnosticId id, const char* key, const std::string& message) {
        keys.node().sink().warning(id, keys.locationOfKey(key), message + whoseEffort(keys));
    };
    if (!paced && cycles > 0)
        warn(DiagnosticId::holdOrCount, "hold",
             name + " is a movement; 'count' with 'pace' suits it better than 'hold'");
    else if (paced && cycles == 0)
        warn(DiagnosticId::holdOrCount, "count",
             name + " is for holding, not for bouncing; 'hold' suits it better than 'count'");
    else if (paced && static_cast<std::size_t>(paced->count) < cycles)
        warn(DiagnosticId::countTooSmall, "count", countTooSmallMessage(paced->count, cycles));
}

// The usual length by the stretch's sources, as the start of a sentence. Empty if `length` is hardly longer.
std::string usualHold(PackPlacement laid, Time length) {
    if (laid == PackPlacement::warmPackOnCalf)
        return length > longestWarmPack ? "a warm pack stays on for at most " + formatDuration(longestWarmPack) : "";
    if (laid == PackPlacement::coldPackOnCalf)
        return length > longestColdPack ? "a cold pack stays on for at most " + formatDuration(longestColdPack) : "";
    return length > longestHold ? "a stretch is usually held for 10s to 1min" : "";
}

void warnOfLongHold(Mapping& keys, const StretchStep& step) {
    const auto* hold = std::get_if<Hold>(&step.effort);
    const std::string usual = hold ? usualHold(step.stretch->poses.laid, hold->length) : "";
    if (usual.empty()) return;
    const auto written = keys.optional("hold");
    const SourceLocation location = written ? written->location() : keys.node().location();
    keys.node().sink().warning(DiagnosticId::unusualHold, location,
                               usual + ", not for " + formatDuration(hold->length) +
                                   (written ? "" : " as its file proposes") + "; write a shorter 'hold'");
}

// A number without a unit was probably meant as minutes.
void warnOfShortHold(Mapping& keys, const StretchStep& step) {
    const auto* hold = std::get_if<Hold>(&step.effort);
    const auto written = keys.optional("hold");
    if (!hold || !written || hold->length == Time{0} || hold->length >= shortestHold) return;
    const bool isNumber = written->raw().find_first_not_of("0123456789.") == std::string::npos;
    written->addWarning(DiagnosticId::unusualHold,
                        "a stretch is usually held for 10s to 1min, not for " + formatDuration(hold->length) +
                            (isNumber ? "; did you mean " + written->raw() + "min?" : "; write a longer 'hold'"));
}

// Suggests a stretch for the same muscle in the routine's position.
std::string instead(const StepContext& context, const Stretch& stretch) {
    for (const auto& [id, other] : context.stretches) {
        if (other->muscle != stretch.muscle) continue;
        if (const FamilyVariant variant = familyVariant(other->family, context.position, context.stretches);
            variant.stretch)
            return "take '" + variant.stretch->id + "' instead";
    }
    return "leave it out";
}

// Standing on the edge of a step needs light, balance and a person who is wide awake.
void warnOfStepAtNight(Mapping& keys, const StepContext& context, const Stretch& stretch) {
    const auto written = keys.optional("stretch");
    if (stretch.prop != Prop::step || !written) return;
    const std::string name = "you do '" + stretch.id + "' standing on a step";
    if (context.light == LightMode::night)
        written->addWarning(DiagnosticId::stepAtNight,
                            name + ", and never at night; " + instead(context, stretch) +
                                ", or write 'light: day' at the top",
                            relatedTo(context.lightKey, "'light' is here"));
    else if (context.position == BodyPosition::bed)
        written->addWarning(DiagnosticId::stepAtNight, name + ", and not in bed; " + instead(context, stretch),
                            relatedTo(context.positionKey, "'position' is here"));
}

} // namespace

void warnOfStep(Mapping& keys, const StepContext& context, const StretchStep& step) {
    if (!step.stretch) return;
    warnOfStepAtNight(keys, context, *step.stretch);
    if ((keys.has("hold") && keys.has("count")) || (!hasOwnEffort(keys) && !step.stretch->dose)) return;
    warnOfKind(keys, step);
    warnOfLongHold(keys, step);
    warnOfShortHold(keys, step);
}

std::string countTooSmallMessage(int count, std::size_t movements) {
    return "there are " + std::to_string(movements) + " movements, but a count of " + std::to_string(count) +
           " leaves out some of them";
}

} // namespace unknot
