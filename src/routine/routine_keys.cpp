#include "routine/routine_keys.hpp"

namespace unknot {

std::vector<MisplacedKey> misplacedKeysFor(RoutineKey::Owner owner) {
    std::vector<MisplacedKey> keys;
    for (const RoutineKey& key : routine_keys::all) {
        const std::string_view where = key.hintIn(owner);
        if (!(key.owners & owner) && !where.empty()) keys.push_back({key.key, where});
    }
    return keys;
}

std::optional<Time> readDuration(const Node& node, const RoutineKey& key) {
    return node.duration(key.longest, key.shortest == Time{0} ? Node::Zero::allowed : Node::Zero::refused);
}

void readWholeNumber(Mapping& keys, const RoutineKey& key, int& value) {
    keys.wholeNumber(key.key, key.lowest, key.highest, value);
}

std::optional<Time> readLeadTime(Mapping& keys, std::string_view key) {
    const auto node = keys.optional(key);
    return node ? readDuration(*node, routineKey(key)) : std::nullopt;
}

} // namespace unknot
