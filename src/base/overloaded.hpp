#pragma once

// Lambdas as one visitor of a variant: an alternative without its lambda does not compile.

namespace unknot {

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

} // namespace unknot
