#pragma once

// The steps of a routine: their kinds, their order, and how much they come to. Complains of everything
// that is wrong; what it then answers is not to be used.

#include "routine/reader.hpp"
#include "routine/strict_yaml.hpp"

#include <vector>

namespace unknot {

class StepReader {
public:
    /// `ready` and `change` are what a step without its own takes.
    StepReader(const Stretches& stretches, Time ready, Time change)
        : m_stretches(stretches), m_ready(ready), m_change(change) {}

    /// The routine's own `steps`, at the end of which no rest may stand.
    std::vector<Step> readAll(const Node& steps);

private:
    /// What steps come to with every repeat written out.
    struct Extent {
        std::size_t turns = 0;
        Time length{};
    };

    std::vector<Step> readList(const Node& steps, int depth, Extent& extent);
    std::optional<Step> readStep(const Node& node, int depth, Extent& extent);
    Step readStretch(Mapping& keys, Extent& extent);
    Step readRest(Mapping& keys, Extent& extent);
    Step readGroup(Mapping& keys, int depth, Extent& extent);
    void checkExtent(const Place& place, Complaints& complaints, Extent& extent);
    void complainOfKind(Mapping& keys) const;

    const Stretches& m_stretches;
    Time m_ready;
    Time m_change;
    bool m_extentTold = false;
};

} // namespace unknot
