#include "routine/step_keys.hpp"

#include "routine/routine.hpp"

namespace unknot {
namespace {

constexpr Elsewhere ofStretchSteps[] = {{"hold", "to a step with 'stretch'"},
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
                                        {"end", "at the top of the file"},
                                        {"light", "at the top of the file"},
                                        {"position", "at the top of the file"},
                                        {"until", "to a group with 'steps'"}};

} // namespace

std::span<const Elsewhere> keysOfStretchSteps() { return ofStretchSteps; }

void readRepeat(Mapping& keys, int& repeat) {
    if (const auto node = keys.optional("repeat")) repeat = node->wholeNumber(1, limits::repeats).value_or(1);
}

std::optional<Time> readLead(Mapping& keys, std::string_view key) {
    const auto node = keys.optional(key);
    return node ? node->duration(limits::leadTime, Node::Zero::allowed) : std::nullopt;
}

Place readSay(Mapping& keys, std::string& say) {
    const auto node = keys.optional("say");
    if (!node) return keys.node().place();
    say = node->text().value_or("");
    return node->place();
}

} // namespace unknot
