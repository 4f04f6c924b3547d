#include "routine/stretch_step_reader.hpp"

#include "base/accent_folding.hpp"
#include "base/suggestion.hpp"
#include "routine/family.hpp"
#include "routine/named/chime_reader.hpp"
#include "routine/routine_keys.hpp"
#include "routine/step/step_extras.hpp"
#include "routine/step_warnings.hpp"
#include "routine/stretch/muscle.hpp"
#include "routine/unknown_stretch.hpp"

#include <algorithm>

namespace unknot {
namespace {

void readStretchName(Mapping& keys, StepContext& context, StretchStep& step, StepSource& source) {
    const auto node = keys.required("stretch");
    const auto name = node ? node->text() : std::nullopt;
    if (!name) return;
    context.stretchNames.insert(*name);
    const auto found = context.stretches.find(*name);
    if (found != context.stretches.end()) {
        step.stretch = found->second;
        return;
    }
    source.namesFamily = true;
    if (const auto damage = context.damaged.find(*name); damage != context.damaged.end()) {
        node->addError(DiagnosticId::damagedFile, damage->second);
        return;
    }
    const FamilyVariant variant = familyVariant(*name, context.position, context.stretches);
    step.stretch = variant.stretch;
    if (variant.stretch) context.stretchNames.insert(variant.stretch->id);
    if (!variant.stretch)
        node->addError(DiagnosticId::unknownStretch,
                       unknownStretchMessage(*name, context.stretches, context.hasListedStretches));
    else if (variant.position != context.position)
        node->addWarning(DiagnosticId::otherPosition,
                         "there is no '" + *name + "' stretch for 'position: " + std::string(nameOf(context.position)) +
                             "'; the routine takes '" + variant.stretch->id + "' instead, which is for " +
                             std::string(nameOf(variant.position)),
                         relatedTo(context.positionKey, "'position' is here"));
}

// The author may not know that such an exercise has no words and no picture of its own.
void warnOfKnownName(Mapping& keys, const StepContext& context, const Stretch& exercise) {
    const auto byTitle = std::ranges::find_if(context.stretches, [&](const auto& known) {
        return foldAccents(known.second->name) == foldAccents(exercise.name);
    });
    const bool isName = context.stretches.contains(exercise.name) ||
                        familyVariant(exercise.name, context.position, context.stretches).stretch;
    if (!isName && byTitle == context.stretches.end()) return;
    keys.optional("exercise")
        ->addWarning(DiagnosticId::knownExercise, "the program knows '" + exercise.name + "'; write 'stretch: " +
                                                      (isName ? exercise.name : byTitle->first) +
                                                      "' for its words and its picture");
}

void readHold(Mapping& keys, const Node& hold, StretchStep& step) {
    if (hold.raw() != routine_keys::openHold[0]) {
        const std::string names[] = {std::string(routine_keys::openHold[0])};
        const auto near = closestMatch(hold.raw(), names);
        if (near && !parseDuration(hold.raw())) {
            hold.addError(DiagnosticId::unknownWord,
                          "'hold' must be a duration such as 25s or 1m30s, or until-eased, not '" + hold.raw() +
                              "'; did you mean 'until-eased'?");
            for (const char* key : {"max", "round"})
                keys.ignore(key);
        } else {
            step.effort = readHoldLength(hold).value_or(Hold{});
        }
        return;
    }
    OpenHold open;
    const auto round = keys.optional("round");
    const auto maximum = keys.optional("max");
    const auto read = [](const auto& node, const char* key, Time fallback) {
        return node ? readDuration(*node, routineKey(key)) : std::optional(fallback);
    };
    const auto roundLength = read(round, "round", open.round), maximumLength = read(maximum, "max", open.maximum);
    constexpr Time shortestRound = routineKey("round").shortest;
    if (round && roundLength && *roundLength < shortestRound) {
        round->addError(DiagnosticId::outOfRange, "'round' must be at least " + formatDuration(shortestRound));
    } else if (roundLength && maximumLength && *maximumLength < *roundLength) {
        (maximum ? maximum : round)
            ->addError(
                DiagnosticId::outOfRange,
                "'max' (" + formatDuration(*maximumLength) + ") must be at least as long as one round (" +
                    formatDuration(*roundLength) + ")",
                relatedTo(maximum && round ? std::optional(round->location()) : std::nullopt, "'round' is here"));
    } else if (maximum && maximumLength > limits::longestCramp) {
        maximum->addWarning(DiagnosticId::longCramp, "a cramp that lasts longer than " +
                                                         formatDuration(limits::longestCramp) +
                                                         " needs medical advice; make 'max' shorter");
    }
    step.effort = OpenHold{roundLength.value_or(open.round), maximumLength.value_or(open.maximum)};
}

// A default hold suits a stretch that is held, a default count a movement.
std::optional<Effort> defaultEffort(const StepDefaults& defaults, const StretchStep& step) {
    const bool isMovement = step.stretch && !step.stretch->poses.cycles.empty();
    if (isMovement && defaults.counted) return *defaults.counted;
    if (!isMovement && defaults.hold) return *defaults.hold;
    return step.stretch ? step.stretch->dose : std::nullopt;
}

void readEffort(Mapping& keys, const StepDefaults& defaults, StretchStep& step) {
    const auto hold = keys.optional("hold");
    // With a hold, no other word can mean a count.
    const auto count = !hold || keys.has("count") ? keys.optional("count") : std::nullopt;
    if (hold && count) {
        const SourceLocation first = keys.locationOfKey("hold"), second = keys.locationOfKey("count");
        const bool countLast = second.line > first.line || (second.line == first.line && second.column > first.column);
        keys.addErrorAtKey(DiagnosticId::conflictingKeys, countLast ? "count" : "hold",
                           "a step has either 'hold' or 'count', not both; delete one of them",
                           {{countLast ? first : second, countLast ? "'hold' is here" : "'count' is here"}});
        for (const char* key : {"pace", "max", "round"})
            keys.ignore(key);
    } else if (hold) {
        readHold(keys, *hold, step);
    } else if (count) {
        step.effort = readCount(keys, *count, defaults.counted);
    } else if (const auto usual = defaultEffort(defaults, step)) {
        step.effort = *usual;
    } else {
        // An unknown stretch may well have a dose, so only a known stretch needs a hold.
        if (step.stretch)
            keys.addMissingError({"hold", "count"},
                                 "'hold' is missing in this step (or 'count' with 'pace', for a movement)");
        for (const char* key : {"pace", "max", "round"})
            keys.ignore(key);
    }
}

// A stretch without turns for each side. An exercise has turns if it names its sides.
void refuseSides(Mapping& keys, const Stretch& stretch) {
    // An exercise may have this key, so that it is proposed for a similar one.
    if (keys.has("exercise")) keys.ignore("sides");
    const std::string why = stretch.legs == Legs::both ? "works both legs at once and has no sides" : "has no sides";
    for (const std::string key : {"sides", "start"}) {
        if (!keys.has(key)) continue;
        const bool isExercise = keys.has("exercise");
        keys.addErrorAtKey(DiagnosticId::misplacedKey, key,
                           isExercise ? "'start' needs 'sides: both' or 'sides: alternate' in this step"
                                      : "'" + stretch.id + "' " + why + "; delete '" + key + "'");
    }
}

// Only a leg has a cramp here.
WordTable<Sides> sidesFor(const StretchStep& step) {
    const bool ofLeg = !step.stretch || isOfLeg(step.stretch->muscle);
    return WordTable<Sides>(sidesWords).first(ofLeg ? sidesWords.size() : sidesWords.size() - 1);
}

void readSides(Mapping& keys, const StepDefaults& defaults, StretchStep& step) {
    if (step.stretch && step.stretch->legs != Legs::one) return refuseSides(keys, *step.stretch);
    step.sides = defaults.sides.value_or(step.sides);
    step.start = defaults.start.value_or(step.start);
    keys.choice<Sides>("sides", sidesFor(step), step.sides);
    if (!keys.has("start") || step.sides == Sides::both || step.sides == Sides::alternate)
        keys.choice("start", startWords, step.start);
    else
        keys.addErrorAtKey(DiagnosticId::misplacedKey, "start",
                           "'start' belongs to a step with 'sides: both' or 'sides: alternate'",
                           {{keys.locationOfKey("sides"), "'sides' is here"}});
}

void addPauseErrors(Mapping& keys) {
    for (const std::string& pause : keys.synonymsOf("rest"))
        keys.addErrorAtKey(DiagnosticId::misplacedKey, pause, pauseMessage(keys.optional(pause)->raw()));
}

// "2 sets of 10": the holds of a set are the step's, the sets are rounds of a group. Counts are no holds: their sets
// are the step's.
void addSetErrors(Mapping& keys) {
    for (const std::string sets : {"sets", "set", "rounds"})
        if (keys.has(sets) && keys.has("repeat"))
            keys.addErrorAtKey(DiagnosticId::unknownKey, sets,
                               "unknown key '" + sets +
                                   "' in this step; for sets, put the step into a group with "
                                   "'repeat: 2' and 'steps'");
}

// `left` or `right`: what one leg does otherwise. A count without a pace has that of the step.
void readSideDose(Mapping& keys, std::string_view side, const StretchStep& step, SideDose& dose) {
    const auto node = keys.optional(side);
    if (!node) return;
    if (!worksEachSide(step)) {
        keys.addErrorAtKey(DiagnosticId::misplacedKey, side,
                           "'" + std::string(side) + "' belongs to a step with 'sides: both' or 'sides: alternate'");
        return;
    }
    if (node->isText() && parseDuration(node->raw())) {
        const std::string name(side);
        node->addError(DiagnosticId::wrongKind, "'" + name + "' must name what differs; did you mean '" + name +
                                                    ": {hold: " + node->raw() + "}'?");
        return;
    }
    readMapping(*node, "side", [&](Mapping& own) {
        if (own.has("hold") || own.has("count")) {
            StretchStep one = step;
            StepDefaults usual;
            if (const auto* paced = std::get_if<PacedMovement>(&step.effort)) usual.counted = *paced;
            readEffort(own, usual, one);
            dose.effort = one.effort;
        }
        for (const char* key : {"hold", "count", "pace"})
            own.ignore(key);
        int repeat = step.repeat;
        own.wholeNumber("repeat", 1, limits::repeats, repeat);
        if (own.has("repeat")) dose.repeat = repeat;
    });
}

Time lengthOf(const Effort& effort) {
    if (const auto* hold = std::get_if<Hold>(&effort)) return hold->length;
    if (const auto* open = std::get_if<OpenHold>(&effort)) return open->maximum;
    const PacedMovement& paced = std::get<PacedMovement>(effort);
    return paced.pace * paced.count;
}

// The length of the shortest turn, in which each of the author's lines must have its place. 0 without a known end. A
// hold with a mistake has no length yet, so that every place may be right.
Time shortestLength(const StretchStep& step) {
    if (std::holds_alternative<OpenHold>(step.effort)) return Time{0};
    Time shortest = lengthOf(step.effort);
    for (const SideDose* dose : {&step.left, &step.right})
        if (dose->effort) shortest = std::min(shortest, lengthOf(*dose->effort));
    return shortest > Time{0} ? shortest : limits::routineLength;
}

// `between` takes the place of `change`, and from the top also that of `ready` behind another step.
void readTimes(Mapping& keys, const StepContext& context, StretchStep& step, StepSource& source) {
    step.ready = readLeadTime(keys, "ready");
    if (!step.ready) step.ready = context.ready;
    step.change = readLeadTime(keys, "change");
    step.between = readLeadTime(keys, "between");
    if (keys.has("change") && keys.has("between"))
        keys.addErrorAtKey(DiagnosticId::conflictingKeys, "change",
                           "a step has either 'change' or 'between', not both; delete one of them",
                           {{keys.locationOfKey("between"), "'between' is here"}});
    step.restBefore = context.between;
    if (!step.between && !step.change) step.between = context.between;
    if (!step.change) step.change = context.change;
    source.ready = !keys.has("ready") && context.readyKey ? *context.readyKey : keys.locationOfKey("ready");
}

} // namespace

std::string pauseMessage(const std::string& value) {
    const auto length = parseDuration(value);
    const std::string words = length ? formatDuration(*length) : "10s";
    return "for a pause between the holds of this step write 'between: " + words +
           "'; a pause behind it is a step of its own: '- rest: " + words + "'";
}

Time lengthOf(const StretchStep& step) {
    Time longest = lengthOf(step.effort);
    for (const SideDose* dose : {&step.left, &step.right})
        if (dose->effort) longest = std::max(longest, lengthOf(*dose->effort));
    return longest;
}

Time lengthOfTurns(const StretchStep& step) {
    const Time changes = changeBefore(step, true) * (turnCount(step) - 1);
    if (!worksEachSide(step)) return changes + lengthOf(step.effort) * turnCount(step);
    Time length = changes;
    for (const Side side : {Side::left, Side::right})
        length += lengthOf(doseOf(step, side).effort.value_or(step.effort)) * turnCount(step, side);
    return length;
}

StretchStep readStretchStep(Mapping& keys, StepContext& context, StepSource& source) {
    const bool isExercise = keys.has("exercise");
    keys.setMisplacedKeys(misplacedKeysFor(isExercise ? RoutineKey::exercise : RoutineKey::stretch));
    StretchStep step;
    if (isExercise) {
        step.stretch = context.exercises.read(keys, context.files);
        warnOfKnownName(keys, context, *step.stretch);
    } else {
        readStretchName(keys, context, step, source);
    }
    readEffort(keys, context.defaults, step);
    if (!isExercise) warnOfStep(keys, context, step);
    readSides(keys, context.defaults, step);
    source.namesCrampedLeg = step.sides == Sides::cramped;
    if (source.namesCrampedLeg && context.crampedSide)
        step.sides = *context.crampedSide == Side::left ? Sides::left : Sides::right;
    step.repeat = context.defaults.repeat;
    readWholeNumber(keys, routineKey("repeat"), step.repeat);
    readSideDose(keys, "left", step, step.left);
    readSideDose(keys, "right", step, step.right);
    readTimes(keys, context, step, source);
    readTell(keys, step.tell);
    if (step.tell > Time{0} && std::holds_alternative<OpenHold>(step.effort))
        keys.addErrorAtKey(
            DiagnosticId::misplacedKey, "tell",
            "a hold that lasts until it eases has no known end, so no time is left to tell; delete 'tell'");
    step.voice = context.voice;
    readVoice(keys, step.voice);
    step.chimes = context.chimes;
    readChimes(keys, context.files, step.chimes);
    source.say = readSay(keys, shortestLength(step), step.say, step.lines, source.lines);
    addPauseErrors(keys);
    addSetErrors(keys);
    if (keys.has("until"))
        keys.addErrorAtKey(DiagnosticId::misplacedKey, "until",
                           "'until' belongs to a group with 'steps'; for one hold, write 'hold: until-eased'");
    return step;
}

} // namespace unknot
