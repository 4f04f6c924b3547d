#include "routine/pose_reader.hpp"

namespace unknot {

std::optional<Poses> readPoses(const Node& node) {
    Mapping keys(node, "set of poses");
    keys.finish();
    return std::nullopt;
}

} // namespace unknot
