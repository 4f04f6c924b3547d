#include "routine/step_reader.hpp"

#include "routine/family.hpp"
#include "routine/last_rest.hpp"
#include "routine/routine_keys.hpp"
#include "routine/speech_estimate.hpp"

#include <algorithm>
#include <utility>

namespace unknot {
namespace {

// Keeps the sizes of huge routines from overflowing. Any value over the limit is equally wrong.
Time capped(Time length) { return std::min(length, limits::routineLength + seconds(1)); }
std::size_t capped(std::size_t turns) { return std::min(turns, limits::stepsAfterExpansion + 1); }

// True for "rest 10s": a step's key and its value without a colon.
bool lacksColon(std::string_view line) {
    const std::string_view word = line.substr(0, line.find(' '));
    if (word.size() == line.size()) return false;
    return std::ranges::any_of(routine_keys::all, [&](const RoutineKey& key) { return key.owners && key.key == word; });
}

} // namespace

std::optional<std::vector<Step>> StepReader::readAll(const Node& steps) {
    Extent extent;
    std::vector<Step> result = readList(steps, 0, extent);
    DiagnosticSink& sink = steps.sink();
    checkExtent(steps.place(), sink, extent);
    if (sink.anyError()) return std::nullopt;
    if (!hasStretch(result)) {
        steps.complain("these steps have no stretch, so there is nothing to do; add one");
        return std::nullopt;
    }
    for (const std::size_t index : leaveOutLastRest(result))
        sink.warning(m_sources[index].step, "no stretch follows this rest, so it is left out; delete it");
    return result;
}

std::vector<Step> StepReader::readList(const Node& steps, int depth, Extent& extent) {
    std::vector<Step> result;
    const auto entries = steps.list(1, limits::stepsAfterExpansion, "this step");
    if (!entries) return result;
    for (const Node& entry : *entries) {
        Extent one;
        if (auto step = readStep(entry, depth, one)) result.push_back(std::move(*step));
        checkExtent(entry.place(), entry.sink(), one);
        extent.turns = capped(extent.turns + one.turns);
        extent.length = capped(extent.length + one.length);
    }
    return result;
}

// The message below says 10,000.
static_assert(limits::stepsAfterExpansion == 10'000);

void StepReader::checkExtent(const SourcePosition& place, DiagnosticSink& sink, Extent& extent) {
    if (m_extentTold) return;
    if (extent.turns > limits::stepsAfterExpansion) {
        sink.error(place, "with every repeat and every side, this comes to more than 10,000 steps; make it shorter");
        m_extentTold = true;
    } else if (extent.length > limits::routineLength) {
        sink.error(place, "with every repeat and every side, this lasts longer than " +
                              formatDuration(limits::routineLength) + "; make it shorter");
        m_extentTold = true;
    }
}

std::optional<Step> StepReader::readStep(const Node& node, int depth, Extent& extent) {
    if (node.isText() && isStretchName(node.raw())) {
        node.complain("a step needs a key; did you mean 'stretch: " + node.raw() + "'?");
        return std::nullopt;
    }
    if (node.isText() && lacksColon(node.raw())) {
        node.complain("this line should be 'key: value'; perhaps its colon is missing");
        return std::nullopt;
    }
    std::optional<Step> step;
    readMapping(node, "step", [&](Mapping& keys) { step = readKind(keys, depth, extent); });
    return step;
}

std::optional<Step> StepReader::readKind(Mapping& keys, int depth, Extent& extent) {
    const int kinds = int(keys.has("stretch")) + int(keys.has("rest")) + int(keys.has("steps"));
    if (kinds != 1) {
        complainOfKind(keys);
        return std::nullopt;
    }
    if (keys.has("stretch")) return readStretch(keys, extent);
    if (keys.has("rest")) return readRest(keys, extent);
    return readGroup(keys, depth, extent);
}

void StepReader::complainOfKind(Mapping& keys) const {
    if (keys.has("stretch") || keys.has("rest") || keys.has("steps")) {
        keys.node().complain("a step is either a 'stretch', a 'rest' or a group with 'steps', not several of them; put "
                             "each after its own '- '");
        keys.ignoreAll();
        return;
    }
    keys.sendElsewhere(elsewhereFrom(RoutineKey::anyStep));
    for (const RoutineKey& key : routine_keys::all)
        if (key.owners & RoutineKey::anyStep) keys.ignore(key.key);
    for (const std::string& id : namesOfStretches(m_around.stretches)) {
        if (!keys.has(id)) continue;
        keys.complainOf(id, "'" + id + "' is a stretch and not a key; did you mean 'stretch: " + id + "'?");
        return;
    }
    const bool isStretch = keys.has("hold") || keys.has("count");
    const bool isGroup = !isStretch && (keys.has("repeat") || keys.has("until"));
    keys.missing({"stretch", "rest", "steps"}, isStretch ? "'stretch' is missing in this step"
                                               : isGroup ? "'steps' is missing in this group"
                                                         : "this step needs a 'stretch', a 'rest' or 'steps'");
}

std::size_t StepReader::addSource(const Mapping& keys) {
    const SourcePosition place = keys.node().place();
    m_sources.push_back({place, place, place, place, false, false});
    return m_sources.size() - 1;
}

Step StepReader::readStretch(Mapping& keys, Extent& extent) {
    const std::size_t index = addSource(keys);
    StretchStep step = readStretchStep(keys, m_around, m_sources[index]);
    step.index = index;
    const int turns = turnCount(step);
    extent.turns = static_cast<std::size_t>(turns);
    extent.length = changeBefore(step, true) * (turns - 1) + lengthOf(step) * turns;
    extent.length = capped(extent.length + step.ready.value_or(leastReady));
    return step;
}

Step StepReader::readRest(Mapping& keys, Extent& extent) {
    keys.sendElsewhere(elsewhereFrom(RoutineKey::rest));
    RestStep step;
    step.index = addSource(keys);
    if (const auto rest = keys.required("rest"))
        step.length = rest->duration(limits::routineLength, Node::Zero::refused).value_or(Time{});
    m_sources[step.index].say = readSay(keys, step.say);
    extent = {1, step.length};
    return step;
}

bool StepReader::isStretchName(std::string_view name) const {
    const auto names = namesOfStretches(m_around.stretches);
    return std::find(names.begin(), names.end(), name) != names.end();
}

void StepReader::readUntil(Mapping& keys, GroupStep& step) {
    const auto until = keys.optional("until");
    if (!until) return;
    m_sources[step.index].until = keys.placeOfKey("until");
    step.untilEased = until->choice<bool>({{"eased", true}}).value_or(false);
    if (keys.has("repeat"))
        keys.complainOf("until", "a group has either 'until' or 'repeat', not both; put one group into the other");
    else if (m_untilEased)
        keys.complainOf("until", "this group is in one that already lasts until it "
                                 "eases; delete one of the two 'until: eased'");
}

Step StepReader::readGroup(Mapping& keys, int depth, Extent& extent) {
    keys.sendElsewhere(elsewhereFrom(RoutineKey::group));
    GroupStep step;
    step.index = addSource(keys);
    readUntil(keys, step);
    keys.wholeNumber("repeat", 1, limits::repeats, step.repeat);
    const auto steps = keys.required("steps");
    if (depth >= limits::nesting) {
        keys.node().complain("groups may be at most " + std::to_string(limits::nesting) + " deep; take this one out");
    } else if (steps) {
        const bool outer = std::exchange(m_untilEased, m_untilEased || step.untilEased);
        step.steps = readList(*steps, depth + 1, extent);
        m_untilEased = outer;
        extent.turns = capped(extent.turns * static_cast<std::size_t>(step.repeat));
        extent.length = capped(extent.length * step.repeat);
    }
    return step;
}

} // namespace unknot
