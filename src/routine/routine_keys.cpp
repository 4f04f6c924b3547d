#include "routine/routine_keys.hpp"

#include "routine/spoken_line.hpp"

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

SourceLocation readSay(Mapping& keys, std::string& say) {
    const auto node = keys.optional("say");
    if (!node) return keys.node().location();
    say = readSpokenLine(*node);
    return node->location();
}

} // namespace unknot
