#include "routine/step_reader.hpp"

#include "base/suggestion.hpp"
#include "base/unicode.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr int mostRepeats = 1000;
constexpr Time fastestPace = milliseconds(500);
constexpr Time longestLead = seconds(3600);
// What cannot be eased by then is no matter for a timer.
constexpr Time longestAdvised = seconds(600);

constexpr Elsewhere elsewhereInStretch[] = {{"pace", "to a step with 'count'"},
                                            {"max", "to a step with 'hold: until-eased'"},
                                            {"round", "to a step with 'hold: until-eased'"},
                                            {"routine", "at the top of the file"},
                                            {"about", "at the top of the file"},
                                            {"source", "at the top of the file"},
                                            {"light", "at the top of the file"}};

constexpr Elsewhere elsewhereInOthers[] = {{"hold", "to a step with 'stretch'"},
                                           {"count", "to a step with 'stretch'"},
                                           {"pace", "to a step with 'count'"},
                                           {"sides", "to a step with 'stretch'"},
                                           {"start", "to a step with 'stretch'"},
                                           {"max", "to a step with 'hold: until-eased'"},
                                           {"round", "to a step with 'hold: until-eased'"},
                                           {"ready", "to a step with 'stretch', or at the top of the file"},
                                           {"change", "to a step with 'stretch', or at the top of the file"},
                                           {"repeat", "to a step with 'stretch' or a group with 'steps'"},
                                           {"say", "to a step with 'stretch' or 'rest'"},
                                           {"routine", "at the top of the file"},
                                           {"about", "at the top of the file"},
                                           {"source", "at the top of the file"},
                                           {"light", "at the top of the file"}};

void readSides(Mapping& keys, StretchStep& step) {
    if (const auto sides = keys.optional("sides")) {
        const auto chosen = sides->choice<Sides>(
            {{"left", Sides::left}, {"right", Sides::right}, {"both", Sides::both}, {"alternate", Sides::alternate}});
        step.sides = chosen.value_or(Sides::both);
    }
    const auto start = keys.optional("start");
    if (!start) return;
    if (step.sides == Sides::left || step.sides == Sides::right) {
        keys.node().complaints().error(keys.placeOfKey("start"),
                                       "'start' belongs to a step with 'sides: both' or 'sides: alternate'");
        return;
    }
    step.start = start->choice<Side>({{"left", Side::left}, {"right", Side::right}}).value_or(Side::left);
}

void readRepeat(Mapping& keys, int& repeat) {
    if (const auto node = keys.optional("repeat")) repeat = node->wholeNumber(1, mostRepeats).value_or(1);
}

void readLead(Mapping& keys, std::string_view key, Time& lead) {
    if (const auto node = keys.optional(key)) lead = node->duration(longestLead, Node::Zero::allowed).value_or(lead);
}

// A movement has no end position to stay in, and to go in and out of a held stretch by the count is to bounce.
void warnOfKind(const Mapping& keys, const StretchStep& step) {
    if (!step.stretch || (keys.has("hold") && keys.has("count"))) return;
    const bool moves = !step.stretch->poses.cycle.empty();
    const std::string name = "'" + step.stretch->id + "'";
    if (moves && keys.has("hold"))
        keys.node().complaints().warning(keys.placeOfKey("hold"),
                                         name + " is a movement; 'count' with 'pace' suits it better than 'hold'");
    if (!moves && keys.has("count"))
        keys.node().complaints().warning(keys.placeOfKey("count"),
                                         name + " is to be held, not bounced; 'hold' suits it better than 'count'");
}

// A calm voice speaks two words a second.
Time speakingTime(const std::string& words) {
    return milliseconds(500 * (1 + std::count(words.begin(), words.end(), ' ')));
}

void readSay(Mapping& keys, Time available, const std::string& during, std::string& say) {
    const auto node = keys.optional("say");
    if (!node) return;
    say = node->text().value_or("");
    const Time needed = speakingTime(say);
    if (say.empty() || needed <= available) return;
    node->warn("'say' takes about " + formatDuration(needed) + " to speak, but " + during + " lasts only " +
               formatDuration(available));
}

Time lengthOf(const StretchStep& step) {
    if (const auto* hold = std::get_if<Hold>(&step.effort)) return hold->length;
    if (const auto* open = std::get_if<OpenHold>(&step.effort)) return open->maximum;
    const Paced& paced = std::get<Paced>(step.effort);
    return paced.pace * paced.count;
}

// Beyond the limits the exact size no longer matters, only that nothing overflows.
Time capped(Time length) { return std::min(length, limits::routineLength + seconds(1)); }
std::size_t capped(std::size_t turns) { return std::min(turns, limits::stepsAfterExpansion + 1); }

bool hasStretch(const std::vector<Step>& steps) {
    return std::any_of(steps.begin(), steps.end(), [](const Step& step) {
        if (const auto* group = std::get_if<GroupStep>(&step)) return hasStretch(group->steps);
        return std::holds_alternative<StretchStep>(step);
    });
}

bool endsInRest(const std::vector<Step>& steps) {
    if (steps.empty()) return false;
    const auto* group = std::get_if<GroupStep>(&steps.back());
    return group ? !hasStretch(group->steps) || endsInRest(group->steps)
                 : std::holds_alternative<RestStep>(steps.back());
}

Place placeOf(const Step& step) {
    if (const auto* stretch = std::get_if<StretchStep>(&step)) return stretch->place;
    if (const auto* rest = std::get_if<RestStep>(&step)) return rest->place;
    return std::get<GroupStep>(step).place;
}

// Nothing is rested for behind the last hold. The rest at the end of a group lies between two of its turns, so only
// the last turn goes without it. Answers the places of what was left out for good.
std::vector<Place> leaveOutLastRest(std::vector<Step>& steps) {
    std::vector<Place> leftOut;
    while (endsInRest(steps)) {
        auto* group = std::get_if<GroupStep>(&steps.back());
        if (!group || !hasStretch(group->steps)) {
            leftOut.push_back(placeOf(steps.back()));
            steps.pop_back();
        } else if (group->repeat == 1) {
            for (const Place& place : leaveOutLastRest(group->steps))
                leftOut.push_back(place);
        } else {
            GroupStep last = *group;
            last.repeat = 1;
            --group->repeat;
            leaveOutLastRest(last.steps);
            steps.emplace_back(std::move(last));
        }
    }
    return leftOut;
}

} // namespace

std::span<const Elsewhere> keysOfSteps() { return elsewhereInOthers; }

std::vector<Step> StepReader::readAll(const Node& steps) {
    Extent extent;
    std::vector<Step> result = readList(steps, 0, extent);
    Complaints& complaints = steps.complaints();
    checkExtent(steps.place(), complaints, extent);
    if (complaints.anyError()) return result;
    if (!hasStretch(result)) {
        steps.complain("there is no stretch in these steps, so there is nothing to do");
        return result;
    }
    for (const Place& place : leaveOutLastRest(result))
        complaints.warning(place, "this rest is left out, because no stretch follows it");
    return result;
}

std::vector<Step> StepReader::readList(const Node& steps, int depth, Extent& extent) {
    std::vector<Step> result;
    const auto entries = steps.list(1, limits::stepsAfterExpansion, "this step");
    if (!entries) return result;
    for (const Node& entry : *entries) {
        Extent one;
        if (auto step = readStep(entry, depth, one)) result.push_back(std::move(*step));
        checkExtent(entry.place(), entry.complaints(), one);
        extent.turns = capped(extent.turns + one.turns);
        extent.length = capped(extent.length + one.length);
    }
    return result;
}

// The message below names the number.
static_assert(limits::stepsAfterExpansion == 10'000);

void StepReader::checkExtent(const Place& place, Complaints& complaints, Extent& extent) {
    if (m_extentTold) return;
    if (extent.turns > limits::stepsAfterExpansion) {
        complaints.error(place, "this comes to more than 10,000 steps when every repeat and every side is counted");
        m_extentTold = true;
    } else if (extent.length > limits::routineLength) {
        complaints.error(place, "this lasts longer than " + formatDuration(limits::routineLength) +
                                    " when every repeat and every side is counted");
        m_extentTold = true;
    }
}

std::optional<Step> StepReader::readStep(const Node& node, int depth, Extent& extent) {
    if (node.isText() && m_stretches.contains(node.raw())) {
        node.complain("a step needs a key; did you mean 'stretch: " + node.raw() + "'?");
        return std::nullopt;
    }
    Mapping keys(node, "step");
    if (!keys.good()) return std::nullopt;
    const int kinds = int(keys.has("stretch")) + int(keys.has("rest")) + int(keys.has("steps"));
    if (kinds != 1) {
        complainOfKind(keys);
        return std::nullopt;
    }
    if (keys.has("stretch")) return readStretchStep(keys, extent);
    if (keys.has("rest")) return readRest(keys, extent);
    return readGroup(keys, depth, extent);
}

void StepReader::complainOfKind(Mapping& keys) const {
    if (keys.has("stretch") || keys.has("rest") || keys.has("steps")) {
        keys.node().complain("a step is either a 'stretch', a 'rest' or a group with 'steps', not several of them; put "
                             "each behind its own '- '");
        return;
    }
    for (const char* key : {"stretch", "rest", "steps", "hold", "count", "pace", "sides", "start", "repeat", "ready",
                            "change", "say", "max", "round"})
        keys.ignore(key);
    for (const auto& [id, stretch] : m_stretches) {
        if (!keys.has(id)) continue;
        keys.ignore(id);
        keys.finish(elsewhereInOthers);
        keys.node().complaints().error(keys.placeOfKey(id),
                                       "'" + id + "' is a stretch and not a key; did you mean 'stretch: " + id + "'?");
        return;
    }
    const bool isStretch = keys.has("hold") || keys.has("count");
    keys.missing({"stretch", "rest", "steps"},
                 isStretch ? "'stretch' is missing in this step" : "this step needs a 'stretch', a 'rest' or 'steps'");
    keys.finish(elsewhereInOthers);
}

Step StepReader::readStretchStep(Mapping& keys, Extent& extent) {
    StretchStep step;
    step.place = keys.node().place();
    step.ready = m_ready;
    step.change = m_change;
    readStretchName(keys, step);
    readEffort(keys, step);
    warnOfKind(keys, step);
    readSides(keys, step);
    readRepeat(keys, step.repeat);
    readLead(keys, "ready", step.ready);
    readLead(keys, "change", step.change);
    const bool saidInReady = step.ready.count() > 0;
    readSay(keys, saidInReady ? step.ready : lengthOf(step), saidInReady ? "the time to get ready" : "the stretch",
            step.say);
    keys.finish(elsewhereInStretch);

    const bool twoSides = step.sides == Sides::both || step.sides == Sides::alternate;
    const int turns = step.repeat * (twoSides ? 2 : 1);
    extent.turns = static_cast<std::size_t>(turns);
    extent.length = capped(step.ready + step.change * (turns - 1) + lengthOf(step) * turns);
    return step;
}

void StepReader::readStretchName(Mapping& keys, StretchStep& step) const {
    const auto node = keys.required("stretch");
    const auto name = node ? node->text() : std::nullopt;
    if (!name) return;
    const auto found = m_stretches.find(*name);
    if (found != m_stretches.end()) {
        step.stretch = found->second;
        return;
    }
    std::vector<std::string> names;
    for (const auto& [id, stretch] : m_stretches)
        names.push_back(id);
    std::string message = "unknown stretch '" + shortened(*name, 40) + "'; ";
    if (const auto near = nearest(*name, names)) {
        message += "did you mean '" + *near + "'?";
    } else {
        message += names.empty() ? "no stretches are installed" : "the stretches are ";
        for (std::size_t i = 0; i < names.size(); ++i)
            message += (i == 0 ? "" : ", ") + names[i];
    }
    node->complain(message);
}

void StepReader::readEffort(Mapping& keys, StretchStep& step) const {
    const auto hold = keys.optional("hold");
    const auto count = keys.optional("count");
    if (hold && count) {
        const Place first = keys.placeOfKey("hold"), second = keys.placeOfKey("count");
        const bool countLast = second.line > first.line || (second.line == first.line && second.column > first.column);
        keys.node().complaints().error(countLast ? second : first,
                                       "a step has either 'hold' or 'count', not both; delete one of them");
        for (const char* key : {"pace", "max", "round"})
            keys.ignore(key);
    } else if (hold) {
        readHold(keys, *hold, step);
    } else if (count) {
        readPaced(keys, *count, step);
    } else {
        keys.missing({"hold", "count"}, "'hold' is missing in this step (or 'count' with 'pace', for a movement)");
        for (const char* key : {"pace", "max", "round"})
            keys.ignore(key);
    }
}

void StepReader::readHold(Mapping& keys, const Node& hold, StretchStep& step) const {
    if (hold.raw() != "until-eased") {
        const std::string names[] = {"until-eased"};
        const auto near = nearest(hold.raw(), names);
        if (near && !parseDuration(hold.raw())) {
            hold.complain("'hold' must be a duration such as 25s or 1m30s, or until-eased, not '" + hold.raw() +
                          "'; did you mean 'until-eased'?");
            for (const char* key : {"max", "round"})
                keys.ignore(key);
        } else {
            step.effort = Hold{hold.duration(limits::routineLength, Node::Zero::refused).value_or(seconds(1))};
        }
        return;
    }
    OpenHold open;
    const auto round = keys.optional("round");
    const auto maximum = keys.optional("max");
    const auto read = [](const auto& node, Time fallback) {
        return node ? node->duration(limits::routineLength, Node::Zero::refused) : std::optional(fallback);
    };
    const auto roundLength = read(round, open.round), maximumLength = read(maximum, open.maximum);
    if (roundLength && maximumLength && *maximumLength < *roundLength) {
        (maximum ? maximum : round)
            ->complain("'max' (" + formatDuration(*maximumLength) + ") must be at least as long as one round (" +
                       formatDuration(*roundLength) + ")");
    } else if (maximum && maximumLength > longestAdvised) {
        maximum->warn("a cramp that lasts longer than " + formatDuration(longestAdvised) +
                      " needs medical advice; make 'max' shorter");
    }
    step.effort = OpenHold{roundLength.value_or(open.round), maximumLength.value_or(open.maximum)};
}

void StepReader::readPaced(Mapping& keys, const Node& count, StretchStep& step) const {
    Paced paced;
    paced.count = count.wholeNumber(1, mostRepeats).value_or(1);
    const auto pace = keys.optional("pace");
    if (!pace) {
        keys.missing({"pace"}, "'pace' is missing in this step; say how long each movement takes, such as 'pace: 3s'");
    } else if (const auto length = pace->duration(limits::routineLength, Node::Zero::allowed)) {
        if (*length < fastestPace) pace->complain("'pace' must be at least " + formatDuration(fastestPace));
        paced.pace = *length;
    }
    step.effort = paced;
}

Step StepReader::readRest(Mapping& keys, Extent& extent) {
    RestStep step;
    step.place = keys.node().place();
    if (const auto rest = keys.required("rest"))
        step.length = rest->duration(limits::routineLength, Node::Zero::refused).value_or(Time{});
    readSay(keys, step.length.count() > 0 ? step.length : limits::routineLength, "the rest", step.say);
    keys.finish(elsewhereInOthers);
    extent = {1, step.length};
    return step;
}

Step StepReader::readGroup(Mapping& keys, int depth, Extent& extent) {
    GroupStep step;
    step.place = keys.node().place();
    readRepeat(keys, step.repeat);
    const auto steps = keys.required("steps");
    if (depth >= limits::nesting) {
        keys.node().complain("groups may stand at most " + std::to_string(limits::nesting) + " deep in one another");
    } else if (steps) {
        step.steps = readList(*steps, depth + 1, extent);
        extent.turns = capped(extent.turns * static_cast<std::size_t>(step.repeat));
        extent.length = capped(extent.length * step.repeat);
    }
    keys.finish(elsewhereInOthers);
    return step;
}

} // namespace unknot
