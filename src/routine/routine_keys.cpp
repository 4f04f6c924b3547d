#include "routine/routine_keys.hpp"

namespace unknot {

std::vector<MisplacedKey> misplacedKeysFor(RoutineKey::Owner owner) {
    std::vector<MisplacedKey> keys;
    for (const RoutineKey& key : routine_keys::all) {
        const std::string_view where = owner == RoutineKey::file ? key.fromTop : key.belongs;
        if (!(key.owners & owner) && !where.empty()) keys.push_back({key.key, where});
    }
    return keys;
}

std::optional<Time> readLeadTime(Mapping& keys, std::string_view key) {
    const auto node = keys.optional(key);
    return node ? node->duration(limits::leadTime, Node::Zero::allowed) : std::nullopt;
}

} // namespace unknot
