namespace unknot { void nothing(); void nothing() {} }
