#pragma once

// Combines lambdas to one visitor of a variant. A missing alternative is a compile error.

namespace unknot {

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

} // namespace unknot
