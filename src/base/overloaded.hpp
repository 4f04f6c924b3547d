#pragma once

// Combines lambdas into one visitor of a variant. A missing alternative is a compile error. Knows nothing of the
// alternatives.

namespace unknot {

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

} // namespace unknot
